package io.fengqiao.mediation.assignment;

import io.fengqiao.chassis.codes.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rule book of assignment: which organization by level, matter and territory; which mediator by load.
public record AssignmentRules(int version, List<OrganizationRule> organizations, MediatorRule mediator) {
    public static final String BOOK = "assignment";

    public AssignmentRules {
        organizations = List.copyOf(organizations);
    }

    public enum To {
        /// The professional organization of the dispute's kind (S20).
        PROFESSION,
        /// The committee of the division the level stands for (S17).
        TERRITORY
    }

    /// Fits a matter of one of these levels and, where `kinds` is given, one of these kinds.
    public record OrganizationRule(
            String rule,
            String source,
            Set<Level> levels,
            @Nullable Set<String> kinds,
            To to,
            String reason) {
        public OrganizationRule {
            levels = Set.copyOf(levels);
            kinds = kinds == null ? null : Set.copyOf(kinds);
        }

        boolean fits(Matter matter) {
            return levels.contains(matter.level()) && (kinds == null || kinds.contains(matter.kind()));
        }
    }

    /// Which rule fits a matter, before it is looked who is there.
    public Optional<OrganizationRule> first(Matter matter) {
        return organizations.stream().filter(rule -> rule.fits(matter)).findFirst();
    }

    public record MediatorRule(String rule, String source, String reason) {}
}
