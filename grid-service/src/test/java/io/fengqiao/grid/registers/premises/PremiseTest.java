package io.fengqiao.grid.registers.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.entries.Register;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// S82, S95: houses, standard addresses, organisations and things.
class PremiseTest {
    private static final GridCode GRID = new GridCode("500114001001001");
    private static final GridCode NEXT_GRID = new GridCode("500114001001002");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    /// GB 32100-2015.
    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, true",
        "91350100m000100y43, true",
        "９１３５０１００Ｍ０００１００Ｙ４３, true",
        "91350100M000100Y44, false",
        "91350100M000100I43, false",
        "91350100M000100Y4, false",
    })
    void readsACreditCodeByItsCheckDigit(String typed, boolean valid) {
        assertThat(CreditCode.parse(typed).isPresent()).isEqualTo(valid);
    }

    @Test
    void isOneEntryByWhatItIsKnownBy() {
        assertThat(register(GRID, house("a", PremiseKind.LET)).id())
                .isEqualTo(register(NEXT_GRID, house("a", PremiseKind.EMPTY)).id())
                .isNotEqualTo(register(GRID, house("b", PremiseKind.LET)).id())
                .isNotEqualTo(register(GRID, described(PremiseKind.ROOM, null, null, "a"))
                        .id());
        assertThat(register(GRID, described(PremiseKind.SHOP, "小卖部", "91350100M000100Y43", null))
                        .id())
                .isEqualTo(register(GRID, described(PremiseKind.SHOP, "超市", "91350100M000100Y43", null))
                        .id());
        assertThat(register(GRID, described(PremiseKind.LAMP, "1", null, "a")).id())
                .isNotEqualTo(register(GRID, described(PremiseKind.LAMP, "1", null, "b"))
                        .id());
    }

    @Test
    void followsWhatIsSeenLaterAndIsGoneUntilSeenAgain() {
        var premise = premise();
        assertThat(premise.seen(GRID, house("a", PremiseKind.LET), MAY)).isFalse();
        assertThat(premise.seen(GRID, house("a", PremiseKind.EMPTY), MAY.minusDays(1)))
                .isFalse();
        assertThat(premise.seen(NEXT_GRID, house("a", PremiseKind.EMPTY), MAY.plusDays(1)))
                .isTrue();
        assertThat(premise.grid()).isEqualTo(NEXT_GRID);

        premise.remove(MAY.plusDays(2));
        assertThat(premise.goneOn()).isEqualTo(MAY.plusDays(2));
        assertThatThrownBy(() -> premise.confirm(MAY.plusDays(3)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("S95"));
        assertThat(premise.seen(GRID, house("a", PremiseKind.LET), MAY.plusDays(4)))
                .isTrue();
        assertThat(premise.goneOn()).isNull();
    }

    @ParameterizedTest
    @EnumSource(PremiseKind.class)
    void needsAPlaceOrANameByRegister(PremiseKind kind) {
        var bare = new StatedPremise(kind, null, null, null, null, null, MAY);
        boolean isNamed = kind.register() == Register.ORGANISATIONS || kind.register() == Register.THINGS;
        assertThat(bare.faults(MAY))
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo(isNamed ? "name" : "address"));
        assertThat(PremiseKind.labelled(kind.register(), kind.label())).hasValue(kind);
    }

    private static Premise premise() {
        var command = register(GRID, house("a", PremiseKind.LET));
        return new Premise(command.id(), GRID, command.description(), MAY, null);
    }

    private static RegisterPremise register(GridCode grid, Description description) {
        return new RegisterPremise(grid, description, MAY);
    }

    private static Description house(String address, PremiseKind kind) {
        return described(kind, null, null, address);
    }

    private static Description described(
            PremiseKind kind, @Nullable String name, @Nullable String code, @Nullable String address) {
        return new Description(
                kind,
                name,
                code,
                address == null
                        ? null
                        : new Personal(Personal.Kind.ADDRESS, "sealed " + address, "index of " + address),
                null,
                null);
    }
}
