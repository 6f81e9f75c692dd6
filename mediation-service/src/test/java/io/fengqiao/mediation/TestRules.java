package io.fengqiao.mediation;

import io.fengqiao.mediation.assignment.AssignmentRules;
import io.fengqiao.mediation.organizations.OrganizationRules;

/// The rule books as they are shipped.
public final class TestRules {
    private TestRules() {}

    public static AssignmentRules assignment() {
        return RuleFiles.read("assignment", AssignmentRules.class);
    }

    public static OrganizationRules organizations() {
        return RuleFiles.read("organizations", OrganizationRules.class);
    }
}
