package io.fengqiao.grid.imports;

import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.registers.Reach;
import io.fengqiao.grid.registers.Register;
import java.time.InstantSource;

/// Takes in files of base data. The answer means that the file is kept and will be worked on, whatever dies.
public final class ReceivingImports {
    private final Imports imports;
    private final Reach reach;
    private final InstantSource clock;

    public ReceivingImports(Imports imports, Reach reach, InstantSource clock) {
        this.imports = imports;
        this.reach = reach;
        this.clock = clock;
    }

    /// @throws Refusal when the key stands for another file
    public Stored<Import> receive(Register register, Mode mode, Uploads.Kept file, Mandate mandate) {
        var caller = mandate.caller();
        return imports.take(
                Import.received(new Import.Order(
                        ImportId.of(mandate),
                        register,
                        mode,
                        caller.subject(),
                        reach.of(caller).areas(),
                        file,
                        clock.instant())),
                mandate);
    }
}
