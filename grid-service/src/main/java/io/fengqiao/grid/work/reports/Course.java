package io.fengqiao.grid.work.reports;

import io.fengqiao.grid.work.handling.Handling;
import io.fengqiao.grid.work.handling.Progress;
import java.time.Instant;

/// Where what was reported is taken further: disputes in the ledger, other matters here.
public sealed interface Course {
    /// A dispute: the report follows the stage the ledger tells (S99).
    record InLedger(Stage stage) implements Course {}

    /// Another matter (S121).
    record Here(Handling handling) implements Course {}

    /// The one word for callers and filters.
    default Stage.Status status() {
        return switch (this) {
            case InLedger(var stage) -> stage.status();
            case Here(var handling) ->
                switch (handling.progress()) {
                    case Progress.Recorded _ -> Stage.Status.RECORDED;
                    case Progress.Waiting _ -> Stage.Status.REPORTED;
                    case Progress.Accepted _ -> Stage.Status.HANDLING;
                    case Progress.Solved _ -> Stage.Status.SETTLED;
                    case Progress.Closed _ -> Stage.Status.CLOSED;
                };
        };
    }

    default Instant since() {
        return switch (this) {
            case InLedger(var stage) -> stage.at();
            case Here(var handling) -> handling.progress().at();
        };
    }

    /// Whether somebody still has something to do.
    default boolean isOpen() {
        return switch (this) {
            case InLedger(var stage) -> !(stage instanceof Stage.Closed);
            case Here(var handling) -> handling.isOpen();
        };
    }
}
