package io.fengqiao.grid.registers.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// S95: people who really live here, kept up to date.
class ResidentTest {
    private static final GridCode GRID = new GridCode("500114001001001");
    private static final GridCode NEXT_GRID = new GridCode("500114001001002");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void isOnePersonHoweverOftenItIsRegistered() {
        var first = new RegisterResident(GRID, known("n", "id", "138"), MAY);
        var second = new RegisterResident(NEXT_GRID, known("other spelling", "id", null), MAY);
        assertThat(second.id()).isEqualTo(first.id());
        var elsewhere = new RegisterResident(new GridCode("500114001002001"), known("n", "id", "138"), MAY);
        assertThat(elsewhere.id()).isNotEqualTo(first.id());
    }

    @Test
    void isKnownByNameAndTelephoneWithoutANumber() {
        var one = new RegisterResident(GRID, known("n", null, "138"), MAY);
        assertThat(new RegisterResident(GRID, known("n", null, "138"), MAY).id())
                .isEqualTo(one.id());
        assertThat(new RegisterResident(GRID, known("n", null, "139"), MAY).id())
                .isNotEqualTo(one.id());
    }

    @Test
    void followsWhatIsSeenLaterAndLeavesAsideWhatIsOlder() {
        var resident = resident();
        assertThat(resident.seen(NEXT_GRID, known("n", "id", "139"), MAY.plusDays(1)))
                .isTrue();
        assertThat(resident.grid()).isEqualTo(NEXT_GRID);
        assertThat(resident.checkedOn()).isEqualTo(MAY.plusDays(1));

        assertThat(resident.seen(GRID, known("n", "id", "137"), MAY)).isFalse();
        assertThat(resident.grid()).isEqualTo(NEXT_GRID);
        assertThat(resident.particulars().says(known("n", "id", "139"))).isTrue();
    }

    @Test
    void takesTheSameWordTwiceAsNoNews() {
        assertThat(resident().seen(GRID, known("n", "id", "138"), MAY)).isFalse();
        assertThat(resident().seen(GRID, known("n", "id", "138"), MAY.plusDays(1)))
                .isTrue();
    }

    @Test
    void goesOnceAndIsHereAgainWhenSeenAgain() {
        var resident = resident();
        resident.leave(Stay.Why.MOVED_AWAY, MAY.plusDays(9));
        assertThat(resident.stay()).isEqualTo(new Stay.Gone(Stay.Why.MOVED_AWAY, MAY.plusDays(9)));
        assertThatThrownBy(() -> resident.leave(Stay.Why.DIED, MAY.plusDays(10)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("S95"));
        assertThatThrownBy(() -> resident.confirm(MAY.plusDays(10))).isInstanceOf(Refusal.class);
        assertThat(resident.stay()).isEqualTo(new Stay.Gone(Stay.Why.MOVED_AWAY, MAY.plusDays(9)));

        assertThat(resident.seen(GRID, known("n", "id", "138"), MAY.plusDays(20)))
                .isTrue();
        assertThat(resident.stay()).isEqualTo(new Stay.Here());
    }

    @Test
    void countsALookOnlyForwards() {
        var resident = resident();
        assertThat(resident.confirm(MAY.minusDays(1))).isFalse();
        assertThat(resident.confirm(MAY.plusDays(1))).isTrue();
        assertThat(resident.checkedOn()).isEqualTo(MAY.plusDays(1));
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        var stated = new StatedResident(
                "12", "110105194912310021", "12345", ResidenceKind.MIGRANT, null, "户/1", MAY.plusYears(1));
        assertThat(stated.faults(MAY))
                .extracting(fault -> fault.field() + " " + fault.slug())
                .isEqualTo(List.of(
                        "name name-form",
                        "idNumber id-number-check-digit",
                        "phone phone-form",
                        "household household-form",
                        "checkedOn checked-on-range"));
    }

    @Test
    void takesSomebodyWithoutANumberIfAnythingElseIsKnown() {
        assertThat(new StatedResident("阿卜杜拉·买买提", null, null, ResidenceKind.FROM_ABROAD, "一组1号", null, MAY).faults(MAY))
                .isEmpty();
        assertThat(new StatedResident("张三", null, null, ResidenceKind.MIGRANT, null, null, MAY).faults(MAY))
                .singleElement()
                .satisfies(fault -> assertThat(fault.slug()).isEqualTo("resident-unrecognisable"));
    }

    private static Resident resident() {
        var particulars = known("n", "id", "138");
        return new Resident(new RegisterResident(GRID, particulars, MAY).id(), GRID, particulars, MAY, new Stay.Here());
    }

    private static Particulars known(String name, @Nullable String id, @Nullable String phone) {
        return new Particulars(
                personal(Personal.Kind.NAME, name),
                id == null ? null : personal(Personal.Kind.ID_NUMBER, id),
                phone == null ? null : personal(Personal.Kind.PHONE, phone),
                ResidenceKind.REGISTERED,
                null,
                null);
    }

    private static Personal personal(Personal.Kind kind, String value) {
        return new Personal(kind, "sealed " + value, "index of " + value);
    }
}
