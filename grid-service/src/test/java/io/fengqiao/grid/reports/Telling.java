package io.fengqiao.grid.reports;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.grid.grids.GridCode;
import java.time.Instant;
import java.util.List;

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

    private Telling() {}

    public static Told dispute() {
        return new Told(
                Item.DISPUTE, DisputeKind.NEIGHBOUR, ACCOUNT, ADDRESS, NOW, null, 3000L, true, List.of(PARTY, PARTY));
    }

    public static Told matter(Item item) {
        return new Told(item, null, ACCOUNT, null, NOW, null, null, false, List.of());
    }

    public static Report reported(Told told) {
        return Report.of(NUMBER, GRID, told, "grid-worker-500114001001001", NOW);
    }
}
