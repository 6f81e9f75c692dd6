package io.fengqiao.grid.reports;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a report says, complete.
public sealed interface Content {
    Item item();

    Personal account();

    @Nullable
    Personal address();

    Instant occurredAt();

    boolean violenceLikely();

    List<Party> parties();

    /// A dispute: the matter, the persons and the place are all known (S58).
    record Dispute(
            DisputeKind kind,
            Personal account,
            Personal address,
            Instant occurredAt,
            int peopleInvolved,
            @Nullable Long amountYuan,
            boolean violenceLikely,
            List<Party> parties)
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
            List<Party> parties)
            implements Content {
        public Matter {
            if (item == Item.DISPUTE) {
                throw new IllegalArgumentException("a dispute is no other matter");
            }
        }
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
                told.parties());
    }

    private static Matter matter(Told told) {
        if (told.kind() != null || told.amountYuan() != null || told.peopleInvolved() != null) {
            throw new Refusal("only-for-disputes", Refusal.Kind.INVALID, "S99", told.item());
        }
        if (told.account() == null) {
            throw new Refusal("account-missing", Refusal.Kind.INVALID, null, told.item());
        }
        return new Matter(
                told.item(), told.account(), told.address(), told.occurredAt(), told.violenceLikely(), told.parties());
    }
}
