package io.fengqiao.dispute.routing;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.routing.RoutingBook.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who leads, of the platform of the place and the department of the matter (S62): the first rule that fits.
/// Where no department has the line, the platform leads whatever the rules say.
public final class Leading {
    private final List<LeadRule> rules;

    /// Empty conditions fit all. Words may name `{lead}` and `{assistants}`.
    ///
    /// @param several only where it concerns several departments
    public record LeadRule(Rule rule, Lead.Key key, Set<String> kinds, Set<Level> levels, boolean several) {
        boolean fits(Route route, String kind) {
            return (kinds.isEmpty() || kinds.contains(kind))
                    && (levels.isEmpty() || levels.contains(route.level()))
                    && (!several || route.departments().size() > 1)
                    && (route.matterUnit() != null || key == Lead.Key.TERRITORY);
        }

        boolean fitsAll() {
            return key == Lead.Key.TERRITORY && kinds.isEmpty() && levels.isEmpty() && !several;
        }
    }

    /// For an edition written before anybody was said to lead (R9).
    public static Leading ofTheVersionBefore() {
        var rule = new Rule("lead-by-territory", "S62", "由{lead}牵头(属地),配合单位:{assistants}");
        return new Leading(List.of(new LeadRule(rule, Lead.Key.TERRITORY, Set.of(), Set.of(), false)));
    }

    public Leading(List<LeadRule> rules) {
        this.rules = List.copyOf(rules);
        if (rules.isEmpty() || !rules.getLast().fitsAll()) {
            throw new IllegalArgumentException(
                    "the last rule of who leads has conditions (expected: TERRITORY, whatever the kind and level)");
        }
    }

    /// The same route with its leader.
    Route led(Route route, String kind, String book, Directory names) {
        var fitting =
                rules.stream().filter(one -> one.fits(route, kind)).findFirst().orElseThrow();
        var rule = fitting.rule();
        var led = with(route, new Lead(fitting.key(), route.reason()));
        var assistants =
                led.assistants().stream().map(unit -> name(unit, names)).collect(Collectors.joining("、"));
        var words = rule.words()
                .replace("{lead}", name(led.leader(), names))
                .replace("{assistants}", assistants.isEmpty() ? "无" : assistants);
        return with(route, new Lead(fitting.key(), new Reason(rule.id(), rule.source(), book, words)));
    }

    private static Route with(Route route, Lead lead) {
        return new Route(route.level(), route.seat(), route.matterUnit(), route.others(), lead, route.reason());
    }

    /// A platform is named after its division.
    private static String name(String unit, Directory names) {
        return names.nameOfUnit(unit);
    }
}
