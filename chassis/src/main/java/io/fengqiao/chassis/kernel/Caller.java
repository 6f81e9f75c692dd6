package io.fengqiao.chassis.kernel;

import java.util.Set;

/// Who asks: the token's subject, roles, unit (organization code) and division (12 digits).
public record Caller(String subject, Set<Role> roles, String unit, String division) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Scope scope() {
        return Scope.of(this);
    }
}
