package io.fengqiao.mediation.organizations.bus;

/// `directory.division-described.v1`, as far as it is read here: the code alone says what lies above.
record DivisionDescribed(String code, String name) {}
