package io.fengqiao.mediation;

import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.Past;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.chassis.rules.yaml.YamlBook;
import io.fengqiao.mediation.assignment.AssigningMediators;
import io.fengqiao.mediation.assignment.AssignmentRules;
import io.fengqiao.mediation.assignment.OpenCases;
import io.fengqiao.mediation.cases.Cases;
import io.fengqiao.mediation.cases.FollowingDisputes;
import io.fengqiao.mediation.cases.HearingPlatforms;
import io.fengqiao.mediation.cases.Mediating;
import io.fengqiao.mediation.cases.MediationCase;
import io.fengqiao.mediation.organizations.DescribingDivisions;
import io.fengqiao.mediation.organizations.EstablishingProfessions;
import io.fengqiao.mediation.organizations.FirstStaff;
import io.fengqiao.mediation.organizations.OrganizationRules;
import io.fengqiao.mediation.organizations.Organizations;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Makes use cases of rule books and ports.
@Configuration(proxyBeanMethods = false)
class MediationConfiguration {
    /// Nothing past can be decided again by it: an organization is not set up twice.
    @Bean
    EditionShelf<OrganizationRules> organizationRules(ShippedBooks shipped) {
        return shipped.shelf(YamlBook.of(
                "organizations",
                OrganizationRules.class,
                Function.identity(),
                book -> Integer.toString(book.version())));
    }

    @Bean
    EditionShelf<AssignmentRules> assignmentRules(ShippedBooks shipped, Cases cases) {
        return shipped.shelf(YamlBook.of(
                        AssignmentRules.BOOK,
                        AssignmentRules.class,
                        Function.identity(),
                        book -> Integer.toString(book.version()))
                .triedOn(most -> cases.latest(most).stream()
                        .map(MediationConfiguration::past)
                        .toList()));
    }

    private static Past<AssignmentRules> past(MediationCase one) {
        var dispatch = one.opening().dispatch();
        return new Past<>(
                one.id().value(),
                dispatch.at(),
                book -> book.first(dispatch.matter())
                        .map(rule -> rule.to() + " by " + rule.rule())
                        .orElse("nobody"));
    }

    @Bean
    @Profile("!local")
    FirstStaff firstStaff() {
        return FirstStaff.NOBODY;
    }

    @Bean
    DescribingDivisions describingDivisions(EditionShelf<OrganizationRules> rules, FirstStaff staff) {
        return new DescribingDivisions(rules, staff);
    }

    @Bean
    EstablishingProfessions establishingProfessions(
            EditionShelf<OrganizationRules> rules, FirstStaff staff, Organizations organizations) {
        return new EstablishingProfessions(rules, staff, organizations);
    }

    @Bean
    AssigningMediators assigningMediators(
            EditionShelf<AssignmentRules> rules, Organizations organizations, OpenCases openCases) {
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
