package io.fengqiao.grid.registers.imports;

import io.fengqiao.grid.registers.entries.Register;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far an import is.
///
/// @param rows how many there are, as far as is known
/// @param wrong rows with findings
/// @param created entries that are new, `changed` those that are newer now, `unchanged` those that
/// said nothing new
/// @param problem why the file was refused, with a stable name and a sentence
record ImportView(
        String id,
        Register register,
        Mode mode,
        Stage.Status status,
        String sentBy,
        Instant receivedAt,
        @Nullable Instant endedAt,
        int rows,
        int checked,
        int wrong,
        int written,
        int created,
        int changed,
        int unchanged,
        @Nullable WhyRefused problem) {
    record WhyRefused(String type, String detail) {}

    static ImportView of(Import one, @Nullable WhyRefused problem) {
        var order = one.order();
        var progress = one.progress();
        return new ImportView(
                order.id().value(),
                order.register(),
                order.mode(),
                one.stage().status(),
                order.sender(),
                order.receivedAt(),
                endedAt(one.stage()),
                progress.total(),
                progress.checked(),
                progress.wrong(),
                progress.written(),
                progress.tally().made(),
                progress.tally().altered(),
                progress.tally().same(),
                problem);
    }

    private static @Nullable Instant endedAt(Stage stage) {
        return switch (stage) {
            case Stage.Done(var at) -> at;
            case Stage.Refused(var _, var _, var at) -> at;
            case Stage.Received _, Stage.Checking _, Stage.Writing _ -> null;
        };
    }
}
