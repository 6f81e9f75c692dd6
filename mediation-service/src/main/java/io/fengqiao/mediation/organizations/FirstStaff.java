package io.fengqiao.mediation.organizations;

import java.util.List;

/// Who works in an organization from its first day. Nobody, unless a profile brings people along.
@FunctionalInterface
public interface FirstStaff {
    FirstStaff NOBODY = organization -> List.of();

    List<Mediator> of(String organization);
}
