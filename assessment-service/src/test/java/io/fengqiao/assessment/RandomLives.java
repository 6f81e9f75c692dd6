package io.fengqiao.assessment;

import io.fengqiao.chassis.testkit.Bus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Lives of disputes of one town, made up from a seed, and what their rates must come to, counted while they
/// are made up.
public final class RandomLives {
    public static final String TOWN = "500114120000";
    private static final List<String> LEVELS = List.of("VILLAGE", "TOWN", "DISTRICT");
    private static final List<String> GRADES =
            List.of("GENERAL", "GENERAL", "GENERAL", "CONSIDERABLE", "MAJOR", "EXTRAORDINARY");

    private final Random random;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, List<Long>> counts = new TreeMap<>();

    /// An event, to be sent.
    public static final class Told {
        private final ToldDispute.Event event;

        private Told(ToldDispute.Event event) {
            this.event = event;
        }

        public String dispute() {
            return event.dispute();
        }

        public void send(Bus bus) {
            event.send(bus);
        }
    }

    public RandomLives(long seed, int count, String prefix) {
        random = new Random(seed);
        List.of("general-within-village", "major-within-town", "not-passed-up", "on-time", "success")
                .forEach(id -> counts.put(id, List.of(0L, 0L)));
        var lives = new ArrayList<List<Told>>();
        for (int i = 0; i < count; i++) {
            lives.add(live("%s%019d".formatted(prefix, i)));
        }
        while (!lives.isEmpty()) {
            var life = lives.get(random.nextInt(lives.size()));
            told.add(life.removeFirst());
            lives.removeIf(List::isEmpty);
        }
    }

    /// The lives beside each other, each in its order.
    public List<Told> toldInterleaved() {
        return told;
    }

    /// Stretches of what was told, told once more.
    public List<Told> someToldAgain() {
        var again = new ArrayList<Told>();
        for (int i = 0; i < 5; i++) {
            int from = random.nextInt(told.size() - 40);
            again.addAll(told.subList(from, from + 40));
        }
        return again;
    }

    /// Numerator and denominator by indicator.
    public Map<String, List<Long>> recount() {
        return counts;
    }

    private List<Told> live(String id) {
        var life = new ArrayList<Told>();
        var grade = GRADES.get(random.nextInt(GRADES.size()));
        int level = random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 0;
        int began = level;
        var dispute = ToldDispute.registered(
                        id,
                        TOWN.substring(0, 9) + "%03d".formatted(1 + random.nextInt(3)),
                        Instant.parse("2026-10-01T00:00:00Z").plus(Duration.ofHours(random.nextInt(1000))),
                        event -> life.add(new Told(event)))
                .graded(grade)
                .dispatched(LEVELS.get(level));
        boolean town = level == 1;
        boolean late;
        while (true) {
            late = false;
            if (random.nextBoolean()) {
                dispute.later(Duration.ofHours(3)).accepted();
            }
            if (random.nextInt(4) == 0) {
                dispute.later(ToldDispute.TIME_LIMIT).later(Duration.ofHours(1)).overdue();
                late = true;
            }
            if (level == 2 || random.nextInt(3) > 0) {
                break;
            }
            dispute.later(Duration.ofHours(2)).escalated(late ? "OVERDUE" : "MEDIATION_FAILED");
            level++;
            town |= level == 1;
        }
        end(dispute, grade, began, level, town, late);
        return life;
    }

    private void end(ToldDispute dispute, String grade, int began, int level, boolean town, boolean late) {
        if (random.nextInt(10) == 0) {
            return;
        }
        if (random.nextInt(10) == 0) {
            dispute.later(Duration.ofHours(1)).merged();
            return;
        }
        if (random.nextInt(8) == 0) {
            boolean ends = random.nextBoolean();
            dispute.later(Duration.ofHours(1)).split(ends);
            if (ends) {
                return;
            }
        }
        boolean settled = level < 2 || random.nextBoolean();
        if (settled) {
            dispute.later(Duration.ofHours(1)).settled();
        } else {
            dispute.later(Duration.ofHours(1)).failed();
        }
        if (random.nextInt(10) == 0) {
            return;
        }
        dispute.later(Duration.ofHours(5)).fedBack().closed(settled ? "SETTLED" : "UNSETTLED");
        count("general-within-village", grade.equals("GENERAL") && began == 0, settled && level == 0);
        count("major-within-town", grade.equals("MAJOR") || grade.equals("CONSIDERABLE") || town, settled && level < 2);
        count("not-passed-up", true, level < 2);
        count("on-time", settled, !late);
        count("success", true, settled);
    }

    private void count(String indicator, boolean asked, boolean met) {
        if (asked) {
            var count = counts.getOrDefault(indicator, List.of(0L, 0L));
            counts.put(indicator, List.of(count.getFirst() + (met ? 1 : 0), count.getLast() + 1));
        }
    }
}
