package io.fengqiao.local.departments;

/// Seals what concerns a person, with the key of the department that sends it (P4).
@FunctionalInterface
interface Sealer {
    String seal(String keyId, String kind, String clear);
}
