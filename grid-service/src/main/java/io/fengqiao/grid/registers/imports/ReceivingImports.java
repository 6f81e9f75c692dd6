package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Reach;
import io.fengqiao.grid.registers.entries.Register;
import java.time.InstantSource;

/// Takes in files of base data. The answer means that the file is kept and will be worked on, whatever dies.
@UseCase
final class ReceivingImports {
    private final Imports imports;
    private final Uploads uploads;
    private final Reach reach;
    private final InstantSource clock;

    ReceivingImports(Imports imports, Uploads uploads, Reach reach, InstantSource clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.reach = reach;
        this.clock = clock;
    }

    /// A file that comes again after its import is over is not kept again.
    ///
    /// @throws Refusal when the key stands for another file
    Versioned<Import> receive(Register register, Mode mode, Uploads.Kept file, CommandContext mandate) {
        var caller = mandate.caller();
        var stored = imports.take(
                Import.received(new Import.Order(
                        ImportId.of(mandate),
                        register,
                        mode,
                        caller.subject(),
                        reach.of(caller).areas(),
                        file,
                        clock.instant())),
                mandate);
        if (stored.aggregate().isOver()) {
            uploads.forget(file);
        }
        return stored;
    }
}
