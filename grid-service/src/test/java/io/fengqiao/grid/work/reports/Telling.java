package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.work.handling.FourWays;
import io.fengqiao.grid.work.handling.HandlingBook;
import io.fengqiao.grid.work.handling.ShippedBook;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What workers tell in tests.
public final class Telling {
    public static final Instant NOW = Instant.parse("2026-11-20T02:05:00Z");
    public static final GridCode GRID = new GridCode("500114001001001");
    public static final ReportNumber NUMBER = new ReportNumber("R0123456789ABCDEFGHJK");
    public static final Personal ACCOUNT = new Personal(Kind.STATEMENT, "sealed-account", null);
    public static final Personal ADDRESS = new Personal(Kind.ADDRESS, "sealed-address", "index");
    public static final Party PARTY = new Party(
            Party.Role.APPLICANT,
            new Personal(Kind.NAME, "sealed-name", "index"),
            new Personal(Kind.ID_NUMBER, "sealed-id", "index"),
            null);

    public static final HandlingBook BOOK = ShippedBook.read();
    private static final Divisions DIVISIONS = Divisions.published();
    public static final FourWays WAYS = new FourWays(DIVISIONS, Units.of(DIVISIONS), BOOK);
    private static final Starting STARTING = new Starting(WAYS, BOOK);

    private Telling() {}

    public static Told dispute() {
        return new Told(
                Item.DISPUTE,
                DisputeKind.NEIGHBOUR,
                new Facts(ACCOUNT, ADDRESS, NOW, null, 2, 3000L, true, List.of(PARTY, PARTY)),
                Findings.NONE);
    }

    public static Told matter(Item item) {
        return matter(item, item == Item.HAZARD ? with(HazardKind.FIRE) : Findings.NONE);
    }

    public static Told matter(Item item, Findings findings) {
        return new Told(item, null, new Facts(ACCOUNT, null, NOW, null, null, null, false, List.of()), findings);
    }

    public static Findings with(HazardKind kind, Sign... signs) {
        return new Findings(kind, Set.of(signs), null, null);
    }

    public static Report reported(Told told) {
        return born(told).aggregate();
    }

    /// A dispute of this number, as it is when its worker has reported it.
    public static Report dispute(ReportNumber number) {
        return ((Decision.Changed<Report, ReportEvent>)
                        STARTING.start(number, GRID, dispute(), "grid-worker-500114001001001", NOW))
                .aggregate();
    }

    /// The report, and what is told of it.
    public static Decision.Changed<Report, ReportEvent> born(Told told) {
        return (Decision.Changed<Report, ReportEvent>)
                STARTING.start(NUMBER, GRID, told, "grid-worker-500114001001001", NOW);
    }
}
