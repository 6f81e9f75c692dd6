package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.work.handling.Nature;
import java.util.Objects;
import java.util.stream.Collectors;

/// What a report says, complete.
/// Keeps S58.
public sealed interface Content {
    Item item();

    Facts facts();

    Findings findings();

    /// A dispute: the matter, the persons and the place are all known (S58).
    record Dispute(DisputeKind kind, Facts facts, Findings findings) implements Content {
        public Dispute {
            if (facts.account() == null || facts.address() == null || facts.peopleInvolved() == null) {
                throw new IllegalArgumentException("a dispute without account, place or persons");
            }
        }

        @Override
        public Item item() {
            return Item.DISPUTE;
        }
    }

    /// One of the nine other items.
    record Matter(Item item, Facts facts, Findings findings) implements Content {
        public Matter {
            if (item == Item.DISPUTE) {
                throw new IllegalArgumentException("a dispute is no other matter");
            }
            if (facts.account() == null) {
                throw new IllegalArgumentException("a matter without an account");
            }
        }
    }

    default Personal account() {
        return Objects.requireNonNull(facts().account());
    }

    /// What the rules of handling look at.
    default Nature nature() {
        return new Nature(
                item().name(), findings().signs().stream().map(Sign::name).collect(Collectors.toUnmodifiableSet()));
    }

    /// @throws Refusal when a fact is missing that the item needs
    static Content of(Told told) {
        return switch (told.item()) {
            case DISPUTE -> dispute(told);
            case BASIC_INFORMATION,
                    PUBLIC_OPINION,
                    HAZARD,
                    SPECIAL_GROUP,
                    PSYCHOLOGICAL_CARE,
                    PUBLICITY,
                    SAFETY_ACTIVITY,
                    ONLINE_GOVERNANCE,
                    OTHER -> matter(told);
        };
    }

    private static Dispute dispute(Told told) {
        if (told.findings().hazard() != null) {
            throw new Refusal("only-for-hazards", Refusal.Kind.INVALID, "S97", told.item());
        }
        if (told.findings().isSolved()) {
            throw new Refusal("ledger-settles", Refusal.Kind.INVALID, "S99");
        }
        var kind = told.kind();
        var facts = told.facts();
        boolean noMatter = kind == null || facts.account() == null;
        boolean noPerson = facts.parties().isEmpty();
        if (kind == null || noMatter || noPerson || facts.address() == null) {
            throw new FactsMissing(noMatter, noPerson, facts.address() == null);
        }
        return new Dispute(kind, facts.counted(), told.findings());
    }

    private static Matter matter(Told told) {
        if (told.kind() != null
                || told.facts().areOfADispute()
                || !told.findings().reach().equals(Reach.NONE)) {
            throw new Refusal("only-for-disputes", Refusal.Kind.INVALID, "S99", told.item());
        }
        if (told.facts().account() == null) {
            throw new Refusal("account-missing", Refusal.Kind.INVALID, null, told.item());
        }
        boolean hazard = told.item() == Item.HAZARD;
        if (!hazard && told.findings().hazard() != null) {
            throw new Refusal("only-for-hazards", Refusal.Kind.INVALID, "S97", told.item());
        }
        if (hazard
                && told.findings().hazard() == null
                && told.findings().signs().isEmpty()) {
            throw new Refusal("hazard-kind-missing", Refusal.Kind.INVALID, "S97", HazardKind.all());
        }
        return new Matter(told.item(), told.facts(), told.findings());
    }
}
