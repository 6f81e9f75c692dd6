package io.fengqiao.local.departments;

import io.fengqiao.local.departments.material.Chances;
import io.fengqiao.local.departments.material.Kinds;
import io.fengqiao.local.departments.material.Places;
import io.fengqiao.local.departments.material.Storyteller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Writes the reports of a feed. The same seed, on the same day, gives the same reports to the letter: all
/// that is told happened before that day began, so that a run can be repeated with its own references.
final class Script {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final List<Intent> BAD =
            List.of(Intent.DUPLICATE, Intent.LATE, Intent.MALFORMED, Intent.OUT_OF_AREA);

    /// Villages of other districts of the city, and one of ours that is not there.
    private static final List<String> ELSEWHERE =
            List.of("500101001001", "500115001001", "500240100200", "500114999001");

    private final Places places = new Places();
    private final Storyteller storyteller = new Storyteller();
    private final FeedPlan plan;
    private final Instant today;

    Script(FeedPlan plan, Instant now) {
        this.plan = plan;
        this.today = LocalDate.ofInstant(now, HERE).atStartOfDay(HERE).toInstant();
    }

    List<Report> reports() {
        var reports = new ArrayList<Report>(plan.count());
        var malformed = new EnumMap<Channel, Integer>(Channel.class);
        for (int number = 0; number < plan.count(); number++) {
            reports.add(report(number, malformed));
        }
        return reports;
    }

    private Report report(int number, Map<Channel, Integer> malformed) {
        var chances = Chances.of(plan.seed(), number);
        var channel = channel(chances.between(1, 100));
        var intent = chances.happens(plan.shareBad()) ? chances.oneOf(BAD) : Intent.GOOD;
        var place = places.somewhere(chances);
        var told = today.minusSeconds(chances.between(1, 600));
        var occurred = told.minus(Duration.ofMinutes(chances.between(30, 5 * 24 * 60)));
        if (intent == Intent.LATE) {
            told = today.minus(Duration.ofHours(chances.between(72, 480)));
            occurred = told.minus(Duration.ofDays(chances.between(60, 400)));
        }
        var story = storyteller.tell(channel.wire(), Kinds.ofReport(number), place, occurred, chances);
        var division = chances.happens(0.8) ? place.village() : place.town();
        var grid = place.grid();
        // Each way of being malformed gets its turn; the others may fall as they like.
        var variant = intent == Intent.MALFORMED ? malformed.merge(channel, 1, Integer::sum) - 1 : number;
        if (intent == Intent.OUT_OF_AREA) {
            division = ELSEWHERE.get(variant % ELSEWHERE.size());
            grid = variant % 2 == 0 ? division + "001" : elsewhere(place.village(), chances);
        }
        return new Report(number, channel, intent, plan.run(), story, division, grid, told, variant);
    }

    private static Channel channel(int of100) {
        var left = of100;
        for (var channel : Channel.values()) {
            left -= channel.share();
            if (left <= 0) {
                return channel;
            }
        }
        throw new IllegalStateException("the shares of the channels do not add up to 100");
    }

    /// A grid that is ours but not this worker's.
    private String elsewhere(String village, Chances chances) {
        var other = places.somewhere(chances);
        while (other.village().equals(village)) {
            other = places.somewhere(chances);
        }
        return other.grid();
    }
}
