package io.fengqiao.mediation;

import io.fengqiao.mediation.assignment.AssigningMediators;
import io.fengqiao.mediation.assignment.AssignmentRules;
import io.fengqiao.mediation.assignment.OpenCases;
import io.fengqiao.mediation.cases.Cases;
import io.fengqiao.mediation.cases.FollowingDisputes;
import io.fengqiao.mediation.cases.HearingPlatforms;
import io.fengqiao.mediation.cases.Mediating;
import io.fengqiao.mediation.organizations.DescribingDivisions;
import io.fengqiao.mediation.organizations.EstablishingProfessions;
import io.fengqiao.mediation.organizations.FirstStaff;
import io.fengqiao.mediation.organizations.OrganizationRules;
import io.fengqiao.mediation.organizations.Organizations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Makes use cases of rule books and ports.
@Configuration(proxyBeanMethods = false)
class MediationConfiguration {
    @Bean
    OrganizationRules organizationRules() {
        return RuleFiles.read("organizations", OrganizationRules.class);
    }

    @Bean
    AssignmentRules assignmentRules() {
        return RuleFiles.read("assignment", AssignmentRules.class);
    }

    @Bean
    @Profile("!local")
    FirstStaff firstStaff() {
        return FirstStaff.NOBODY;
    }

    @Bean
    DescribingDivisions describingDivisions(OrganizationRules rules, FirstStaff staff) {
        return new DescribingDivisions(rules, staff);
    }

    @Bean
    EstablishingProfessions establishingProfessions(
            OrganizationRules rules, FirstStaff staff, Organizations organizations) {
        return new EstablishingProfessions(rules, staff, organizations);
    }

    @Bean
    AssigningMediators assigningMediators(AssignmentRules rules, Organizations organizations, OpenCases openCases) {
        return new AssigningMediators(rules, organizations, openCases);
    }

    @Bean
    FollowingDisputes followingDisputes(AssigningMediators assigning) {
        return new FollowingDisputes(assigning);
    }

    @Bean
    HearingPlatforms hearingPlatforms() {
        return new HearingPlatforms();
    }

    @Bean
    Mediating mediating(Cases cases) {
        return new Mediating(cases);
    }
}
