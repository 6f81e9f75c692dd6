package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.registers.entries.Register;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Runs imports, one after the other in each process.
@UseCase
final class RunningImports {
    /// A file that never became an import, or whose import is over, is not kept longer.
    private static final Duration FILES_KEPT = Duration.ofDays(2);

    private final Imports imports;
    private final Uploads uploads;
    private final Map<Register, Sheet> sheets;
    private final Reading reading;
    private final InstantSource clock;

    RunningImports(Imports imports, Uploads uploads, List<Sheet> sheets, Reading reading, InstantSource clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.sheets = sheets.stream().collect(Collectors.toUnmodifiableMap(Sheet::register, Function.identity()));
        this.reading = reading;
        this.clock = clock;
    }

    /// Works on what waits, if the worker gets it.
    ///
    /// @param worker names this process and no other, not even the one before it
    /// @return whether there was something to do
    boolean runNext(String worker) {
        for (ImportId id : imports.waiting(clock.instant())) {
            if (imports.move(id, one -> one.claim(worker, clock.instant()))) {
                run(id, worker);
                return true;
            }
        }
        return false;
    }

    /// Not while an import waits that may need one.
    void forgetOldFiles() {
        if (!imports.waiting(clock.instant().plus(Import.HELD.multipliedBy(2))).isEmpty()) {
            return;
        }
        uploads.forgetOlderThan(clock.instant().minus(FILES_KEPT));
    }

    private void run(ImportId id, String worker) {
        var claimed = reading.of(id);
        if (claimed.isOver()) {
            uploads.forget(claimed.order().file());
            return;
        }
        var sheet = sheets.get(claimed.order().register());
        if (sheet == null) {
            throw new IllegalStateException("no sheet for " + claimed.order().register());
        }
        var file = uploads.read(claimed.order().file());
        try {
            if (claimed.stage() instanceof Stage.Writing || reading.check(claimed, file, sheet, worker)) {
                reading.write(id, file, sheet, worker);
            }
        } catch (Refusal refusal) {
            imports.move(id, one -> one.refuse(worker, refusal, clock.instant()));
        }
        if (reading.of(id).isOver()) {
            uploads.forget(claimed.order().file());
        }
    }
}
