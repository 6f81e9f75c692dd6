package io.fengqiao.grid.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmploymentTest {
    private final EmployingUnits units = new EmployingUnits(Units.of(Divisions.published()));

    /// S105: the town hires, the village recommends; S106 to S108, S110.
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "TOWN_OFFICIAL,    P500114001000,   fits",
        "TOWN_OFFICIAL,    P500114001001,   S107",
        "COMMITTEE_MEMBER, P500114001001,   fits",
        "COMMITTEE_MEMBER, P500114001000,   S108",
        "POLICE_OFFICER,   500114-police,   fits",
        "POLICE_OFFICER,   500114-justice,  S106",
        "FULL_TIME_WORKER, P500114001000,   fits",
        "FULL_TIME_WORKER, P500114001001,   S105",
        "PART_TIME_WORKER, P500114001001,   fits",
        "PART_TIME_WORKER, P500114001000,   S105",
        "LINE_STAFF,       500114-ecology,  fits",
        "LINE_STAFF,       P500114001000,   fits",
        "LINE_STAFF,       P500114001001,   S110",
        "LINE_STAFF,       P500114000000,   S110",
    })
    void belongsToTheUnitThatHasSuchPeople(Employment.Kind kind, String unit, String rule) {
        var employment = Employment.of(
                kind,
                kind == Employment.Kind.PART_TIME_WORKER ? Source.GROUP_HEAD : null,
                kind == Employment.Kind.LINE_STAFF ? Line.ECOLOGY : null,
                false);
        if (rule.equals("fits")) {
            assertThat(units.unitFor(unit, employment).code()).isEqualTo(unit);
        } else {
            refuses("unit-unfit", rule, () -> units.unitFor(unit, employment));
        }
    }

    /// S105: seven sources.
    @ParameterizedTest
    @EnumSource(Source.class)
    void keepsTheSourceOfAPartTimeWorker(Source source) {
        assertThat(Source.values()).hasSize(7);
        assertThat(Employment.of(Employment.Kind.PART_TIME_WORKER, source, null, false)
                        .source())
                .isEqualTo(source);
    }

    /// S106: seven lines.
    @ParameterizedTest
    @EnumSource(Line.class)
    void keepsTheLineOfLineStaff(Line line) {
        assertThat(Line.values()).hasSize(7);
        assertThat(Employment.of(Employment.Kind.LINE_STAFF, null, line, false).line())
                .isEqualTo(line);
    }

    @Test
    void needsItsSourceOrLineAndNoOther() {
        refuses("source-missing", "S105", () -> of(Employment.Kind.PART_TIME_WORKER, null, null));
        refuses("line-missing", "S106", () -> of(Employment.Kind.LINE_STAFF, null, null));
        refuses("source-unfit", "S105", () -> of(Employment.Kind.FULL_TIME_WORKER, Source.DELEGATE, null));
        refuses("line-unfit", "S106", () -> of(Employment.Kind.TOWN_OFFICIAL, null, Line.TRAFFIC));
    }

    /// S78: a grid's force is assigned, or purchased as a service; who serves by office cannot be bought.
    @ParameterizedTest
    @EnumSource(Employment.Kind.class)
    void isAssignedOrIfHiredPurchased(Employment.Kind kind) {
        var employment = of(
                kind,
                kind == Employment.Kind.PART_TIME_WORKER ? Source.RETIREE : null,
                kind == Employment.Kind.LINE_STAFF ? Line.TRAFFIC : null);
        assertThat(profile(employment, Force.ASSIGNED).force()).isEqualTo(Force.ASSIGNED);
        if (employment.gridWorker()) {
            assertThat(profile(employment, Force.PURCHASED).force()).isEqualTo(Force.PURCHASED);
        } else {
            refuses("force-unfit", "S78", () -> profile(employment, Force.PURCHASED));
        }
    }

    private static Profile profile(Employment employment, Force force) {
        var name = new Personal(Personal.Kind.NAME, "sealed", null);
        return new Profile(name, null, "P" + People.TOWN, People.TOWN, employment, force);
    }

    private static Employment of(Employment.Kind kind, @Nullable Source source, @Nullable Line line) {
        return Employment.of(kind, source, line, false);
    }

    private static void refuses(String slug, String rule, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.rule()).isEqualTo(rule);
        });
    }
}
