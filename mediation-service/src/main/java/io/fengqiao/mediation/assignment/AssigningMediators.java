package io.fengqiao.mediation.assignment;

import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.mediation.assignment.AssignmentRules.OrganizationRule;
import io.fengqiao.mediation.organizations.Mediator;
import io.fengqiao.mediation.organizations.Organization;
import io.fengqiao.mediation.organizations.Organizations;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Picks organization and mediator for a case by matter, territory, level and load (S17, S20, S21, S41).
///
/// It decides in memory, on a picture of organizations and loads that [#refresh] draws again every few
/// seconds: a batch of events costs no query. The picture may be old by that much; when it has nobody for a
/// case, it is drawn again, at most once in [#PATIENCE] however many cases ask.
public final class AssigningMediators {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Effective<AssignmentRules> rules;
    private final Organizations organizations;
    private final OpenCases openCases;
    private final Loads loads = new Loads();
    private volatile Map<String, Organization> roster = Map.of();
    private Instant drawn = Instant.MIN;

    public AssigningMediators(Effective<AssignmentRules> rules, Organizations organizations, OpenCases openCases) {
        this.rules = rules;
        this.organizations = organizations;
        this.openCases = openCases;
    }

    public synchronized void refresh(Instant now) {
        var perMediator = openCases.perMediator();
        var found = new HashMap<String, Organization>();
        organizations.all().forEach(organization -> found.put(organization.id(), organization));
        loads.recount(perMediator);
        roster = Map.copyOf(found);
        drawn = now;
    }

    /// Empty when nobody is known who could mediate, as long as the directory is not loaded. The same case is
    /// assigned the same way when it is asked for again at once.
    public Optional<Assignment> assign(String caseId, Matter matter, Instant now) {
        var book = rules.at(now);
        return pick(caseId, matter, book).or(() -> drawnAgain(now) ? pick(caseId, matter, book) : Optional.empty());
    }

    private synchronized boolean drawnAgain(Instant now) {
        if (now.isBefore(drawn.plus(PATIENCE))) {
            return false;
        }
        refresh(now);
        return true;
    }

    private Optional<Assignment> pick(String caseId, Matter matter, AssignmentRules book) {
        for (OrganizationRule rule : book.organizations()) {
            var organization = rule.fits(matter) ? roster.get(organization(rule, matter)) : null;
            if (organization != null && !organization.mediators().isEmpty()) {
                return Optional.of(assignment(caseId, rule, organization, book));
            }
        }
        return Optional.empty();
    }

    private static String organization(OrganizationRule rule, Matter matter) {
        return switch (rule.to()) {
            case PROFESSION -> Organization.ofProfession(matter.kind());
            case TERRITORY -> Organization.committeeOf(matter.territory());
        };
    }

    private Assignment assignment(
            String caseId, OrganizationRule rule, Organization organization, AssignmentRules book) {
        List<String> people =
                organization.mediators().stream().map(Mediator::person).toList();
        var pick = loads.pick(caseId, people);
        var reason = (rule.reason() + book.mediator().reason())
                .replace("{organization}", organization.name())
                .replace("{mediator}", pick.mediator())
                .replace("{load}", Integer.toString(pick.load()));
        return new Assignment(
                organization.id(),
                organization.division(),
                pick.mediator(),
                rule.rule(),
                AssignmentRules.BOOK,
                book.version(),
                reason);
    }
}
