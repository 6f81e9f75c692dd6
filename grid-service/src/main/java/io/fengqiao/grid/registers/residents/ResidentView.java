package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.entries.CheckView;
import io.fengqiao.grid.registers.entries.CheckingIntervals;
import io.fengqiao.grid.registers.entries.Register;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A resident as anybody in scope sees it: masked (P5).
record ResidentView(
        String id,
        String grid,
        String village,
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        ResidenceKind kind,
        @Nullable String address,
        @Nullable String household,
        Stay.@Nullable Why gone,
        @Nullable LocalDate goneOn,
        CheckView check) {
    static ResidentView of(Versioned<Resident> stored, Vault vault, CheckingIntervals intervals, LocalDate today) {
        var resident = stored.aggregate();
        var it = resident.particulars();
        var gone = resident.stay() instanceof Stay.Gone one ? one : null;
        return new ResidentView(
                resident.id().value(),
                resident.grid().value(),
                resident.grid().village(),
                vault.mask(it.name()),
                mask(it.idNumber(), vault),
                mask(it.phone(), vault),
                it.kind(),
                mask(it.address(), vault),
                it.household(),
                gone == null ? null : gone.why(),
                gone == null ? null : gone.on(),
                CheckView.of(intervals.rule(Register.RESIDENTS, it.kind().name()), resident.checkedOn(), today));
    }

    private static @Nullable String mask(@Nullable Personal personal, Vault vault) {
        return personal == null ? null : vault.mask(personal);
    }
}
