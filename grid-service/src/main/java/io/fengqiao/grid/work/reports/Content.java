package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.work.handling.Nature;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a report says, complete.
/// Keeps S58.
public sealed interface Content {
    Item item();

    Personal account();

    @Nullable
    Personal address();

    Instant occurredAt();

    boolean violenceLikely();

    List<Party> parties();

    Findings findings();

    /// A dispute: the matter, the persons and the place are all known (S58).
    record Dispute(
            DisputeKind kind,
            Personal account,
            Personal address,
            Instant occurredAt,
            int peopleInvolved,
            @Nullable Long amountYuan,
            boolean violenceLikely,
            List<Party> parties,
            Findings findings)
            implements Content {
        @Override
        public Item item() {
            return Item.DISPUTE;
        }
    }

    /// One of the nine other items.
    record Matter(
            Item item,
            Personal account,
            @Nullable Personal address,
            Instant occurredAt,
            boolean violenceLikely,
            List<Party> parties,
            Findings findings)
            implements Content {
        public Matter {
            if (item == Item.DISPUTE) {
                throw new IllegalArgumentException("a dispute is no other matter");
            }
        }
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
        var account = told.account();
        var address = told.address();
        boolean noMatter = kind == null || account == null;
        boolean noPerson = told.parties().isEmpty();
        if (kind == null || account == null || noPerson || address == null) {
            throw new FactsMissing(noMatter, noPerson, address == null);
        }
        int people = told.peopleInvolved() == null ? told.parties().size() : told.peopleInvolved();
        return new Dispute(
                kind,
                account,
                address,
                told.occurredAt(),
                people,
                told.amountYuan(),
                told.violenceLikely(),
                told.parties(),
                told.findings());
    }

    private static Matter matter(Told told) {
        if (told.kind() != null
                || told.amountYuan() != null
                || told.peopleInvolved() != null
                || !told.findings().reach().equals(Reach.NONE)) {
            throw new Refusal("only-for-disputes", Refusal.Kind.INVALID, "S99", told.item());
        }
        if (told.account() == null) {
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
        return new Matter(
                told.item(),
                told.account(),
                told.address(),
                told.occurredAt(),
                told.violenceLikely(),
                told.parties(),
                told.findings());
    }
}
