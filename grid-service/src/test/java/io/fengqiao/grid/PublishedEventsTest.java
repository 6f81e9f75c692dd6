package io.fengqiao.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.Topics;
import io.fengqiao.grid.net.divisions.DirectoryEntry;
import io.fengqiao.grid.net.divisions.DirectoryWording;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.EntryDescribed;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.Description;
import io.fengqiao.grid.net.grids.Drawing;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.Lineage;
import io.fengqiao.grid.net.grids.Ties;
import io.fengqiao.grid.net.grids.bus.GridWording;
import io.fengqiao.grid.net.grids.jts.Geometry;
import io.fengqiao.grid.net.redrawing.Change;
import io.fengqiao.grid.net.redrawing.ChangeEvent.After;
import io.fengqiao.grid.net.redrawing.ChangeEvent.Redrawn;
import io.fengqiao.grid.net.redrawing.ChangeRequestId;
import io.fengqiao.grid.net.redrawing.ChangeWording;
import io.fengqiao.grid.net.redrawing.Draft;
import io.fengqiao.grid.work.handling.Feedback;
import io.fengqiao.grid.work.handling.FourWays;
import io.fengqiao.grid.work.handling.Way;
import io.fengqiao.grid.work.reports.HazardKind;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.ReportEvent;
import io.fengqiao.grid.work.reports.Sign;
import io.fengqiao.grid.work.reports.Telling;
import io.fengqiao.grid.work.reports.bus.ReportWording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PublishedEventsTest {
    private final Contracts contracts = Contracts.of("grid-service");

    @Test
    void haveAContractEachAndNoOtherContractIsThere() {
        var published = new TreeSet<>(Topics.ofTheSuite().typesPublishedBy("grid-service"));
        // What departments publish and this service alone reads.
        published.add("intake.task-wanted.v1");
        assertThat(contracts.types()).isEqualTo(published);
        contracts.types().forEach(contracts::sampleFits);
    }

    @Test
    void describeEveryDivisionAndUnitAsAgreed() {
        var divisions = Divisions.published();
        Stream.<DirectoryEntry>concat(divisions.all().stream(), Units.of(divisions).all().stream())
                .forEach(entry -> fits(DirectoryWording.of(new EntryDescribed(entry)), "directory", entry.code()));
    }

    @ParameterizedTest
    @EnumSource
    void describeAGridOfEachKindAsAgreed(GridKind kind) {
        var grid = Grid.open(GridCode.of("500114001001", 1), "文汇社区第一网格", kind);
        fits(GridWording.of(grid, grid.opened()), "directory", "500114001001001");
        fits(GridWording.of(grid, grid.join("wang")), "directory", "500114001001001");
        fits(GridWording.of(grid, grid.leave("wang")), "directory", "500114001001001");
    }

    @Test
    void describeARetiredGridWithAllThatCanBeSaidOfItAsAgreed() {
        var code = GridCode.of("500114001001", 1);
        var next = GridCode.of("500114001001", 2);
        var grid = new Grid(
                code,
                GridKind.UNIT_CELL,
                new Ties(next, Ties.Premises.MALL, Ties.Purpose.TRAFFIC),
                new Lineage(List.of(next), List.of(Drawing.ever("网格")), null, Instant.EPOCH),
                List.of("wang"),
                Description.NONE);
        var end = new Lineage.Retirement(LocalDate.parse("2026-12-01"), "C1", List.of(next));
        fits(GridWording.of(grid, grid.retire(end, Instant.EPOCH)), "directory", code.value());
    }

    /// S94.
    @ParameterizedTest
    @EnumSource
    void tellARedrawingAsAgreed(Change change) {
        var code = GridCode.of("500114001001", 1);
        var draft = new Draft(
                null,
                "500114001001",
                "网格",
                GridKind.UNIT_CELL,
                new Ties(code, null, null),
                Geometry.square(108, 29, 0.1),
                List.of("一组"),
                "一组",
                Description.Elements.NOT_COUNTED,
                null);
        var id = new ChangeRequestId("C0123456789ABCDEFGHJK");
        var news = ChangeWording.of(new Redrawn(
                id, change, Instant.parse("2026-11-30T16:00:00Z"), List.of(code), List.of(new After(code, draft))));
        assertThat(news.type()).isEqualTo("grid.redrawn.v1");
        fits(news, "grid.events", id.value());
    }

    @Test
    void tellADisputeAsAgreed() {
        var report = Telling.reported(Telling.dispute());
        var news = ReportWording.of(report, report.reported());
        assertThat(news.type()).isEqualTo("grid.dispute-reported.v1");
        fits(news, "grid.events", Telling.NUMBER.value());
    }

    @ParameterizedTest
    @EnumSource(value = Item.class, names = "DISPUTE", mode = Mode.EXCLUDE)
    void tellEachOtherItemAsAgreed(Item item) {
        var report = Telling.reported(Telling.matter(item));
        var news = ReportWording.of(report, report.reported());
        assertThat(news.type()).isEqualTo("grid.matter-reported.v1");
        fits(news, "grid.events", Telling.NUMBER.value());
    }

    /// S97, S100.
    @ParameterizedTest
    @EnumSource
    void tellAnAlertAsAgreed(Sign sign) {
        var born = Telling.born(Telling.matter(Item.HAZARD, Telling.with(HazardKind.PUBLIC_ORDER, sign)));
        born.told()
                .forEach(event ->
                        fits(ReportWording.of(born.aggregate(), event), "grid.events", Telling.NUMBER.value()));
    }

    /// S121, S122: every step of the handling.
    @Test
    void tellTheHandlingAsAgreed() {
        var report = Telling.reported(Telling.matter(Item.OTHER));
        var events = new ArrayList<ReportEvent>();
        var later = Telling.NOW.plus(Duration.ofDays(60));
        events.addAll(report.handle(one -> one.accept("li", Telling.NOW), Telling.NOW));
        var several = new FourWays.Asked(Way.COORDINATED, null, Set.of("500114-court", "500114-police"), "因故", "li");
        events.addAll(report.handle(
                one -> one.pass(Telling.WAYS.next(
                        one.mayMove("pass"),
                        several,
                        report.content().nature(),
                        report.grid().village(),
                        Telling.NOW)),
                Telling.NOW));
        var rung = Telling.BOOK.rung(false, 0).orElseThrow();
        events.addAll(report.handle(one -> one.urge(rung, "P500114000000", null, later), later));
        events.addAll(
                report.handle(one -> one.solve(Telling.ACCOUNT, "li", later, Telling.BOOK.feedback(later)), later));
        events.addAll(report.handle(one -> one.feedBack(new Feedback("电话", null, "li", later)), later));
        assertThat(events).hasSize(5);
        events.forEach(event -> fits(ReportWording.of(report, event), "grid.events", Telling.NUMBER.value()));
    }

    private void fits(OutboundEvent news, String topic, String key) {
        contracts.fits(news.type(), news.body());
        assertThat(news.topic()).isEqualTo(topic);
        assertThat(news.key()).isEqualTo(key);
        assertThat(news.subject()).isEqualTo(key);
    }
}
