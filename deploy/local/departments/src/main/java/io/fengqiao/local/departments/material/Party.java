package io.fengqiao.local.departments.material;

import org.jspecify.annotations.Nullable;

/// A side of a dispute; an organisation has no identity number, and not everybody leaves a telephone number.
public record Party(
        String role,
        String name,
        @Nullable String idNumber,
        @Nullable String phone) {}
