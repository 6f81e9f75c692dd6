package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.entries.CheckView;
import io.fengqiao.grid.registers.entries.CheckingIntervals;
import io.fengqiao.grid.registers.entries.Register;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A premise as anybody in scope sees it: where and who, masked (P5).
record PremiseView(
        String id,
        Register register,
        String grid,
        String village,
        PremiseKind kind,
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String address,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable LocalDate goneOn,
        CheckView check) {
    static PremiseView of(Versioned<Premise> stored, Vault vault, CheckingIntervals intervals, LocalDate today) {
        var premise = stored.aggregate();
        var it = premise.description();
        var register = it.kind().register();
        return new PremiseView(
                premise.id().value(),
                register,
                premise.grid().value(),
                premise.grid().village(),
                it.kind(),
                it.name(),
                it.creditCode(),
                mask(it.address(), vault),
                mask(it.contact(), vault),
                mask(it.phone(), vault),
                premise.goneOn(),
                CheckView.of(intervals.rule(register, it.kind().name()), premise.checkedOn(), today));
    }

    private static @Nullable String mask(@Nullable Personal personal, Vault vault) {
        return personal == null ? null : vault.mask(personal);
    }
}
