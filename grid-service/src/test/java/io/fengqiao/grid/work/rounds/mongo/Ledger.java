package io.fengqiao.grid.work.rounds.mongo;

import io.fengqiao.grid.work.rounds.Round;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/// What a reader of the bus hears of rounds, by grid and day: which event ended each obligation, and how
/// often it was told.
final class Ledger {
    private static final int FINDINGS = 1;
    private static final int ZERO = 2;
    private static final int MISSED = 3;

    private final LocalDate start;
    private final Map<String, Integer> grids;
    private final int[][] sequences;
    private final byte[][] results;
    private final boolean[][] late;
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private long toldAgain;

    Ledger(LocalDate start, int days, Map<String, Integer> grids) {
        this.start = start;
        this.grids = grids;
        sequences = new int[grids.size()][days];
        results = new byte[grids.size()][days];
        late = new boolean[grids.size()][days];
    }

    void hear(ProducerRecord<String, byte[]> message) {
        var body = new String(message.value(), StandardCharsets.UTF_8);
        boolean missed = header(message, "ce_type").equals("grid.round-missed.v1");
        hear(
                message.key(),
                LocalDate.parse(field(body, "first")),
                Long.parseLong(header(message, "ce_sequence")),
                missed ? MISSED : body.contains("\"result\":\"ZERO\"") ? ZERO : FINDINGS,
                body.contains("\"late\":true"));
    }

    void hear(MemoryDuties.OutboundEvent news) {
        var round = news.event().round();
        boolean zero = round.result() == Round.Result.ZERO;
        hear(
                news.obliged(),
                round.obligation().period().first(),
                news.sequence(),
                round.result() == Round.Result.MISSED ? MISSED : zero ? ZERO : FINDINGS,
                round.isLate());
    }

    private synchronized void hear(String obliged, LocalDate first, long sequence, int result, boolean isLate) {
        int grid = grids.getOrDefault(obliged, -1);
        int day = (int) ChronoUnit.DAYS.between(start, first);
        if (grid < 0 || day < 0 || day >= results[0].length) {
            wrong.add("of a grid or day nobody owes: " + obliged + " " + first);
        } else if (isLate) {
            late[grid][day] = true;
        } else if (results[grid][day] == 0) {
            sequences[grid][day] = (int) sequence;
            results[grid][day] = (byte) result;
        } else if (sequences[grid][day] == sequence) {
            toldAgain++;
        } else {
            wrong.add("ended twice: " + obliged + " " + first);
        }
    }

    private static String field(String body, String name) {
        int at = body.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return body.substring(at, body.indexOf('"', at));
    }

    private static String header(ProducerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /// What was told differs from what was to happen, for each obligation.
    synchronized List<String> differences(Plan plan) {
        var all = new ArrayList<>(wrong);
        for (int grid = 0; grid < results.length; grid++) {
            for (int day = 0; day < results[grid].length; day++) {
                var wanted = plan.fate(grid, day);
                int result =
                        switch (wanted) {
                            case NOT_OWED -> 0;
                            case FINDINGS -> FINDINGS;
                            case ZERO -> ZERO;
                            case MISSED, LATE -> MISSED;
                        };
                if (results[grid][day] != result || late[grid][day] != (wanted == Plan.Fate.LATE)) {
                    all.add("grid " + grid + " on day " + day + ": " + results[grid][day] + " (expected: " + wanted
                            + ")");
                }
            }
        }
        return all;
    }

    synchronized long count(Plan plan, Plan.Fate fate) {
        long count = 0;
        for (int grid = 0; grid < results.length; grid++) {
            for (int day = 0; day < results[grid].length; day++) {
                count += plan.fate(grid, day) == fate ? 1 : 0;
            }
        }
        return count;
    }

    synchronized long toldAgain() {
        return toldAgain;
    }
}
