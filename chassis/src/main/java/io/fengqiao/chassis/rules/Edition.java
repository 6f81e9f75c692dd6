package io.fengqiao.chassis.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One edition of a rule book: proposed by one, approved by another, in effect from a day on until the next
/// one is. Nothing of an approved edition ever changes: decisions refer to it.
///
/// @param number 2 for the first proposal; 1 is what the service [ships][Shipped]
/// @param version the label inside the content
public record Edition(
        int number, String version, String content, String reason, String proposedBy, Instant proposedAt, Stage stage) {
    /// Where an edition stands.
    public sealed interface Stage {
        record Proposed() implements Stage {}

        record Approved(String by, Instant at, Instant effectiveFrom) implements Stage {}

        record Rejected(String by, Instant at, String reason) implements Stage {}

        record Withdrawn(Instant at) implements Stage {}

        default String name() {
            return switch (this) {
                case Proposed _ -> "PROPOSED";
                case Approved _ -> "APPROVED";
                case Rejected _ -> "REJECTED";
                case Withdrawn _ -> "WITHDRAWN";
            };
        }
    }

    Edition approve(String by, Instant effectiveFrom, Instant now) {
        return switch (stage) {
            case Stage.Proposed _ -> {
                if (by.equals(proposedBy)) {
                    throw EditionRefused.ownProposal();
                }
                yield with(new Stage.Approved(by, now, effectiveFrom));
            }
            case Stage.Approved _, Stage.Rejected _, Stage.Withdrawn _ -> throw EditionRefused.move("approve", stage);
        };
    }

    Edition reject(String by, String why, Instant now) {
        return switch (stage) {
            case Stage.Proposed _ -> {
                if (by.equals(proposedBy)) {
                    throw EditionRefused.ownProposal();
                }
                yield with(new Stage.Rejected(by, now, why));
            }
            case Stage.Approved _, Stage.Rejected _, Stage.Withdrawn _ -> throw EditionRefused.move("reject", stage);
        };
    }

    /// Only by who proposed it.
    Edition withdraw(String by, Instant now) {
        return switch (stage) {
            case Stage.Proposed _ -> {
                if (!by.equals(proposedBy)) {
                    throw EditionRefused.move("withdraw", stage);
                }
                yield with(new Stage.Withdrawn(now));
            }
            case Stage.Approved _, Stage.Rejected _, Stage.Withdrawn _ -> throw EditionRefused.move("withdraw", stage);
        };
    }

    public @Nullable Instant effectiveFrom() {
        return stage instanceof Stage.Approved approved ? approved.effectiveFrom() : null;
    }

    private Edition with(Stage next) {
        return new Edition(number, version, content, reason, proposedBy, proposedAt, next);
    }
}
