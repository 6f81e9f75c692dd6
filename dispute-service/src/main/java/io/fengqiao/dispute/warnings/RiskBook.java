package io.fengqiao.dispute.warnings;

import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.routing.Grade;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules of risk (S59, S60): every one that fits is shown, with its words. There is no sum and no score.
///
/// @param acknowledgeWithin until when both addressees have to say that the warning reached them
/// @param urgeAgainAfter how long after an urging the next one comes
public record RiskBook(String version, Duration acknowledgeWithin, Duration urgeAgainAfter, List<Rule> rules) {
    public RiskBook {
        rules = List.copyOf(rules);
    }

    /// All conditions that are there must hold; of `signals` and `spoken`, one is enough.
    public record Rule(
            String id,
            String source,
            Risk risk,
            @Nullable Integer peopleAtLeast,
            @Nullable Integer dispatchAtLeast,
            boolean violenceLikely,
            Set<Grade> grades,
            Set<String> kinds,
            Set<Signal> signals,
            List<String> spoken,
            String words) {
        public Rule {
            grades = Set.copyOf(grades);
            kinds = Set.copyOf(kinds);
            signals = Set.copyOf(signals);
            spoken = List.copyOf(spoken);
            boolean bare = peopleAtLeast == null
                    && dispatchAtLeast == null
                    && !violenceLikely
                    && grades.isEmpty()
                    && kinds.isEmpty()
                    && signals.isEmpty()
                    && spoken.isEmpty();
            if (bare) {
                throw new IllegalArgumentException("rule " + id + " has no condition (expected: one at least)");
            }
        }

        private Optional<String> fits(Evidence found) {
            boolean plain = (peopleAtLeast == null || found.facts().peopleInvolved() >= peopleAtLeast)
                    && (dispatchAtLeast == null || found.dispatch() >= dispatchAtLeast)
                    && (!violenceLikely || found.facts().violenceLikely())
                    && (grades.isEmpty() || grades.contains(found.grade()))
                    && (kinds.isEmpty() || kinds.contains(found.kind()));
            if (!plain) {
                return Optional.empty();
            }
            if (signals.isEmpty() && spoken.isEmpty()) {
                return Optional.of("");
            }
            if (signals.stream().anyMatch(found.signals()::contains)) {
                return Optional.of("");
            }
            return spoken.stream().filter(found.account()::contains).findFirst();
        }
    }

    /// A rule that fits, and why it does.
    public record Hit(Risk risk, Reason reason) {}

    Reason nothingFound() {
        return new Reason("risk-none", "S59", "risk@" + version, "经研判,未发现易引发极端事件、群体性事件的苗头");
    }

    public List<Hit> hits(Evidence found) {
        return rules.stream().flatMap(rule -> hit(rule, found).stream()).toList();
    }

    private Optional<Hit> hit(Rule rule, Evidence found) {
        return rule.fits(found)
                .map(spoken -> new Hit(
                        rule.risk(),
                        new Reason(
                                rule.id(),
                                rule.source(),
                                "risk@" + version,
                                rule.words()
                                        .replace(
                                                "{people}",
                                                Integer.toString(found.facts().peopleInvolved()))
                                        .replace("{spoken}", spoken))));
    }
}
