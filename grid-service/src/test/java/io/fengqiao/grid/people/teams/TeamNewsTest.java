package io.fengqiao.grid.people.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.people.staff.Line;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamNewsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Place GRID = new Place.OfGrid(new GridCode("500114001001001"));
    private static final Place UNIT = new Place.OfUnit("P500114001000", "500114001000");

    private final Contracts contracts = Contracts.of("grid-service");

    /// S106, S119.
    @ParameterizedTest
    @EnumSource(Post.class)
    void tellsEachPostAsAgreed(Post post) {
        var line = post == Post.LINE ? Line.ECOLOGY : null;
        var one = new Appointment(post, line, "wang", "P500114001000", DAY, DAY.plusYears(1));
        fits(post, new TeamEvent.StaffAppointed(one), "grid.staff-appointed.v1");
        fits(post, new TeamEvent.TermRenewed(one), "grid.staff-appointed.v1");
    }

    /// S114, S134.
    @ParameterizedTest
    @EnumSource(TeamEvent.Why.class)
    void tellsWhySomebodyLeft(TeamEvent.Why why) {
        var one = new Appointment(Post.GRID_WORKER, null, "wang", "P500114001000", DAY, DAY.plusYears(1));
        fits(Post.GRID_WORKER, new TeamEvent.StaffLeft(one, DAY, why), "grid.staff-left.v1");
    }

    /// S94: who knows the words of `v1` only, reads a relief.
    @Test
    void tellsTheEndOfAGridInWordsOldReadersKnow() {
        var one = new Appointment(Post.GRID_WORKER, null, "wang", "P500114001000", DAY, DAY.plusYears(1));
        var news = TeamWording.of(GRID, new TeamEvent.StaffLeft(one, DAY, TeamEvent.Why.GRID_RETIRED));
        assertThat(news.body()).isInstanceOfSatisfying(TeamWording.GridStaffLeft.class, left -> {
            assertThat(left.why()).isEqualTo(TeamEvent.Why.RELIEVED);
            assertThat(left.gridRetired()).isTrue();
        });
    }

    private void fits(Post post, TeamEvent event, String type) {
        var place = post.ofGrid() ? GRID : UNIT;
        var news = TeamWording.of(place, event);
        contracts.fits(type, news.body());
        assertThat(news.type()).isEqualTo(type);
        assertThat(news.topic()).isEqualTo("grid.events");
        assertThat(news.key()).isEqualTo(place.code());
        assertThat(news.subject()).isEqualTo(place.code());
    }
}
