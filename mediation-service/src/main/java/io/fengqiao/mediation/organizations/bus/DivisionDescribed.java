package io.fengqiao.mediation.organizations.bus;

import io.fengqiao.chassis.codes.DivisionCode;
/// `directory.division-described.v1`, as far as it is read here: the code alone says what lies above.

record DivisionDescribed(DivisionCode code, String name) {}
