package io.fengqiao.grid.net.grids.jts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.net.grids.Boundary;
import io.fengqiao.grid.net.grids.Description.Elements;
import io.fengqiao.grid.net.grids.Drawing;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.NetRows;
import io.fengqiao.grid.net.grids.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which grid a place lies in (S93).
class JtsNetTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final JtsShapes SHAPES = new JtsShapes();

    /// Rows that a test changes while the net looks.
    private static final class DocumentStore implements NetRows {
        private final List<Row> all = new ArrayList<>();
        private final List<Row> lately = new ArrayList<>();

        @Override
        public List<Row> all() {
            return all;
        }

        @Override
        public List<Version> drawnSince(Instant since) {
            return lately.stream().map(row -> new Version(row.code(), 2)).toList();
        }

        @Override
        public List<Row> of(List<String> codes) {
            return lately.stream().filter(row -> codes.contains(row.code())).toList();
        }

        @Override
        public List<Row> standing(Scope scope, String division, int most) {
            return all;
        }
    }

    private static NetRows.Row row(int number, GridKind kind, @Nullable LocalDate retiredOn, Drawing... drawings) {
        var code = GridCode.of("500114001001", number);
        return new NetRows.Row(
                code.value(),
                code.village(),
                "网格",
                kind,
                null,
                List.of(drawings),
                retiredOn,
                Elements.NOT_COUNTED,
                false,
                1);
    }

    private static Drawing drawn(LocalDate from, String geoJson) {
        return new Drawing(from, null, "网格", SHAPES.boundary(geoJson), List.of());
    }

    static String square(double west, double south, double size) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + ring(west, south, size) + "]}";
    }

    private static String ring(double west, double south, double size) {
        return "[[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%4$f],[%1$f,%2$f]]"
                .formatted(west, south, west + size, south + size);
    }

    private static JtsNet net(NetRows.Row... rows) {
        var all = new DocumentStore();
        all.all.addAll(List.of(rows));
        return new JtsNet(all, () -> Instant.parse("2026-12-01T02:00:00Z"));
    }

    private static @Nullable String at(JtsNet net, double lon, double lat, LocalDate day) {
        var land = net.at(new Point(lon, lat), day).land();
        return land == null ? null : land.value().substring(12);
    }

    @ParameterizedTest(name = "{0}, {1} lies in {2}")
    @CsvSource({
        "108.05, 29.05, 001",
        "108.15, 29.05, 002",
        // On the common border, on a corner of both: always the lower code.
        "108.10, 29.05, 001",
        "108.10, 29.00, 001",
        "108.20, 29.10, 002",
        "108.25, 29.05,",
        "108.05, 28.99,"
    })
    void givesAPlaceOnABorderToTheLowerCode(double lon, double lat, @Nullable String grid) {
        var net = net(
                row(2, GridKind.BASE, null, drawn(Drawing.EVER, square(108.1, 29, 0.1))),
                row(1, GridKind.BASE, null, drawn(Drawing.EVER, square(108, 29, 0.1))));
        assertThat(at(net, lon, lat, DAY)).isEqualTo(grid);
    }

    /// S89: an exclusive grid in a base grid, with a hole there or without.
    @Test
    void looksIntoHolesAndPutsTheExclusiveGridBeforeTheBaseGridAroundIt() {
        var withHole =
                "{\"type\":\"Polygon\",\"coordinates\":[" + ring(108, 29, 0.1) + "," + ring(108.04, 29.04, 0.02) + "]}";
        var base = row(1, GridKind.BASE, null, drawn(Drawing.EVER, withHole));
        assertThat(at(net(base), 108.05, 29.05, DAY)).isNull();
        assertThat(at(net(base), 108.04, 29.05, DAY)).isEqualTo("001");

        var mall = row(2, GridKind.EXCLUSIVE, null, drawn(Drawing.EVER, square(108.04, 29.04, 0.02)));
        assertThat(at(net(base, mall), 108.05, 29.05, DAY)).isEqualTo("002");
        assertThat(at(net(base, mall), 108.04, 29.05, DAY)).isEqualTo("002");
        var whole = row(1, GridKind.BASE, null, drawn(Drawing.EVER, square(108, 29, 0.1)));
        assertThat(at(net(whole, mall), 108.05, 29.05, DAY)).isEqualTo("002");
        assertThat(at(net(whole, mall), 108.01, 29.05, DAY)).isEqualTo("001");
    }

    /// S87, S90, S91.
    @Test
    void tellsCellsAndPurposesBesideTheLand() {
        var square = square(108, 29, 0.1);
        var found = net(
                        row(4, GridKind.SINGLE_PURPOSE, null, drawn(Drawing.EVER, square)),
                        row(3, GridKind.SINGLE_PURPOSE, null, drawn(Drawing.EVER, square)),
                        row(2, GridKind.UNIT_CELL, null, drawn(Drawing.EVER, square)),
                        row(1, GridKind.BASE, null, drawn(Drawing.EVER, square)),
                        row(5, GridKind.ONLINE, null, Drawing.ever("线上")))
                .at(new Point(108.05, 29.05), DAY);
        assertThat(found.land()).isEqualTo(GridCode.of("500114001001", 1));
        assertThat(found.cell()).isEqualTo(GridCode.of("500114001001", 2));
        assertThat(found.purposes()).containsExactly(GridCode.of("500114001001", 3), GridCode.of("500114001001", 4));
    }

    /// S94: which grid a place lay in on any day.
    @Test
    void answersForTheDayAskedNotForToday() {
        var net = net(
                row(1, GridKind.BASE, DAY, drawn(Drawing.EVER, square(108, 29, 0.1))),
                row(
                        2,
                        GridKind.BASE,
                        null,
                        drawn(DAY, square(108, 29, 0.05)),
                        drawn(DAY.plusDays(9), square(108, 29, 0.1))));
        assertThat(at(net, 108.08, 29.08, DAY.minusDays(1))).isEqualTo("001");
        assertThat(at(net, 108.08, 29.08, DAY)).isNull();
        assertThat(at(net, 108.02, 29.02, DAY)).isEqualTo("002");
        assertThat(at(net, 108.08, 29.08, DAY.plusDays(8))).isNull();
        assertThat(at(net, 108.08, 29.08, DAY.plusDays(9))).isEqualTo("002");
    }

    @Test
    void seesWhatWasDrawnLatelyAndForgetsTheOldDrawing() {
        var rows = new DocumentStore();
        rows.all.add(row(1, GridKind.BASE, null, drawn(Drawing.EVER, square(108, 29, 0.1))));
        var net = new JtsNet(rows, () -> Instant.parse("2026-12-01T02:00:00Z"));
        assertThat(at(net, 108.05, 29.05, DAY)).isEqualTo("001");
        rows.lately.add(row(1, GridKind.BASE, DAY, drawn(Drawing.EVER, square(108, 29, 0.1))));
        rows.lately.add(row(2, GridKind.BASE, null, drawn(DAY, square(108, 29, 0.1))));
        assertThat(at(net, 108.05, 29.05, DAY)).isEqualTo("001");
        net.keepFresh();
        assertThat(at(net, 108.05, 29.05, DAY)).isEqualTo("002");
    }

    @Test
    void findsTheOthersWhenOneBoundaryOrCodeIsBroken() {
        var broken = new Drawing(Drawing.EVER, null, "坏", new Boundary("{\"type\":\"Polygon\"}"), List.of());
        var good = row(1, GridKind.BASE, null, drawn(Drawing.EVER, square(108, 29, 0.1)));
        var malformed = new NetRows.Row(
                "x", "", "", GridKind.BASE, null, good.drawings(), null, Elements.NOT_COUNTED, false, 0);
        assertThat(at(net(row(2, GridKind.BASE, null, broken), malformed, good), 108.05, 29.05, DAY))
                .isEqualTo("001");
    }

    /// S81: overlaps are told with their share of the smaller grid, beyond the tolerance only.
    @Test
    void knowsWhoElseLiesOverALand() {
        var net = net(
                row(1, GridKind.BASE, null, drawn(Drawing.EVER, square(108, 29, 0.1))),
                row(2, GridKind.BASE, null, drawn(Drawing.EVER, square(108.1, 29, 0.1))),
                row(3, GridKind.SINGLE_PURPOSE, null, drawn(Drawing.EVER, square(108, 29, 0.1))));
        var over = net.over(SHAPES.boundary(square(108.05, 29, 0.05)), GridKind.Layer.LAND, DAY, 0.001);
        assertThat(over).singleElement().satisfies(one -> {
            assertThat(one.with()).isEqualTo(GridCode.of("500114001001", 1));
            assertThat(one.share()).isCloseTo(1, offset(1e-6));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"type":"Point","coordinates":[108,29]}
        {"type":"Polygon","coordinates":[[[108,29],[109,30],[109,29],[108,30],[108,29]]]}
        {"type":"Polygon","coordinates":[[[108,29],[109,30],[109,29]]]}
        {"type":"Polygon","coordinates":[[[108,29],[109,29],[108,29],[108,29]]]}
        {"type":"Polygon","coordinates":[]}
        {"type":"Polygon","coordinates":[[["a","b"],[1,2],[3,4],["a","b"]]]}
        {"type":"Polygon"}
        []
        nonsense
        """)
    void refusesWhatIsNoBoundary(String text) {
        assertThatThrownBy(() -> SHAPES.boundary(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("boundary-invalid");
            assertThat(refusal.rule()).isEqualTo("S93");
        });
    }

    @Test
    void refusesAPlaceThatIsNowhere() {
        assertThatThrownBy(() -> SHAPES.boundary(square(179.95, 29, 0.1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("no-such-place"));
        assertThatThrownBy(() -> new Point(Double.NaN, 29)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Point(29, 108)).isInstanceOf(Refusal.class);
    }

    @Test
    void keepsABoundaryAsItWasRead() {
        var boundary = SHAPES.boundary(square(108, 29, 0.1));
        assertThat(SHAPES.boundary(boundary.geoJson())).isEqualTo(boundary);
        assertThat(boundary.geoJson()).doesNotContain("crs");
    }

    /// The goal is 20,000 a second for 2,000 grids; the bound is far below, for machines that are busy
    /// with other things.
    @Test
    void answersManyThousandTimesASecondForTwoThousandGrids() {
        var rows = new DocumentStore();
        double size = 0.5 / 45;
        for (int i = 0; i < 2_000; i++) {
            rows.all.add(row(
                    i % 999 + 1,
                    GridKind.BASE,
                    null,
                    drawn(Drawing.EVER, square(108.5 + i % 45 * size, 29.3 + Math.floorDiv(i, 45) * size, size))));
        }
        // Distinct codes: two thousand grids lie in several villages.
        for (int i = 0; i < rows.all.size(); i++) {
            var row = rows.all.get(i);
            var code = GridCode.of("500114%06d".formatted(1001 + i / 900), i % 900 + 1);
            rows.all.set(
                    i,
                    new NetRows.Row(
                            code.value(),
                            code.village(),
                            row.name(),
                            row.kind(),
                            null,
                            row.drawings(),
                            null,
                            row.elements(),
                            false,
                            1));
        }
        var net = new JtsNet(rows, () -> Instant.parse("2026-12-01T02:00:00Z"));
        var random = new SplittableRandom(7);
        int found = 0;
        int asked = 0;
        long start = 0;
        for (int round = 0; round < 3; round++) {
            start = System.nanoTime();
            found = 0;
            for (asked = 0; asked < 50_000; asked++) {
                var point = new Point(108.5 + random.nextDouble() * 0.49, 29.3 + random.nextDouble() * 0.48);
                found += net.at(point, DAY).land() == null ? 0 : 1;
            }
        }
        double perSecond = asked / ((System.nanoTime() - start) / 1e9);
        System.out.printf("point lookups: %,.0f a second, 2,000 grids, one thread%n", perSecond);
        assertThat(found).isEqualTo(asked);
        assertThat(perSecond).isGreaterThan(5_000);
    }
}
