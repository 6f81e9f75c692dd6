package io.fengqiao.dispute.distribution.http;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.dispute.distribution.Distribution;
import io.fengqiao.dispute.distribution.HotSpot;
import io.fengqiao.dispute.distribution.Slice;
import io.fengqiao.dispute.places.Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The map of disputes and its model (纠纷分布地图和动态模型, S36): by place, matter, level and time; with what rises.
@RestController
@RequestMapping("/api/dispute/distribution")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
class DistributionController {
    private final Distribution distribution;
    private final Directory names;
    private final InstantSource clock;
    private final JsonMapper json;

    DistributionController(Distribution distribution, Directory names, InstantSource clock, JsonMapper json) {
        this.distribution = distribution;
        this.names = names;
        this.clock = clock;
        this.json = json;
    }

    enum Per {
        WEEK,
        MONTH
    }

    /// @param from the first day of the week (Monday) or month
    record Step(LocalDate from, long count) {}

    record Series(Per per, List<Step> steps) {}

    record HotSpots(
            LocalDate from,
            LocalDate until,
            String rule,
            String source,
            int weeks,
            int atLeast,
            double level,
            List<HotSpot> items) {}

    /// One feature a division with anything in it, and the outline of the district. Where a town or village
    /// lies is not public: their features have no geometry.
    @GetMapping(produces = "application/geo+json")
    GeoJson.Features map(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "VILLAGE") Level by,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Level level,
            @RequestParam @Nullable String grade,
            Caller caller) {
        var slices = distribution.slices(caller, from, to, wanted(null, kind, level, grade));
        Map<String, List<Slice>> places = new TreeMap<>();
        for (Slice slice : slices) {
            var place = distribution.at(by, slice.division()).orElse(slice.division());
            places.computeIfAbsent(place, _ -> new ArrayList<>()).add(slice);
        }
        var features = new ArrayList<GeoJson.Feature>();
        places.forEach(
                (place, some) -> features.add(GeoJson.Feature.of(place, outline(place), properties(place, some))));
        return GeoJson.Features.of(features);
    }

    @GetMapping("/series")
    Series series(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "WEEK") Per per,
            @RequestParam @Nullable String division,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Level level,
            @RequestParam @Nullable String grade,
            Caller caller) {
        var slices = distribution.slices(caller, from, to, wanted(division, kind, level, grade));
        var counts = slices.stream()
                .collect(groupingBy(slice -> start(slice.day(), per), TreeMap::new, summingLong(Slice::count)));
        for (LocalDate step = start(from, per); step.isBefore(to); step = next(step, per)) {
            counts.putIfAbsent(step, 0L);
        }
        return new Series(
                per,
                counts.entrySet().stream()
                        .map(entry -> new Step(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /// @param until the day after the seven days that are looked at; today when absent
    @GetMapping("/hot-spots")
    HotSpots hotSpots(@RequestParam @Nullable LocalDate until, Caller caller) {
        var day = until == null ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI) : until;
        var rule = distribution.rule(clock.instant());
        return new HotSpots(
                day.minusDays(7),
                day,
                "hot-spots@" + rule.version(),
                rule.source(),
                rule.weeks(),
                rule.atLeast(),
                rule.level(),
                distribution.hotSpots(caller, day, rule));
    }

    private Predicate<Slice> wanted(
            @Nullable String division, @Nullable String kind, @Nullable Level level, @Nullable String grade) {
        return slice -> (kind == null || slice.kind().equals(kind))
                && (level == null || slice.level().equals(level.name()))
                && (grade == null || slice.grade().equals(grade))
                && (division == null || lies(slice.division(), division));
    }

    private boolean lies(String place, String division) {
        for (Level level : Level.values()) {
            if (distribution.at(level, place).filter(division::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Object> properties(String place, List<Slice> slices) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("name", names.nameOf(place));
        properties.put("total", slices.stream().mapToLong(Slice::count).sum());
        properties.put("byKind", Distribution.by(Slice::kind, slices));
        properties.put("byLevel", Distribution.by(Slice::level, slices));
        properties.put("byGrade", Distribution.by(Slice::grade, slices));
        return properties;
    }

    /// Only districts have an outline anybody may copy.
    private @Nullable JsonNode outline(String division) {
        var code = new DivisionCode(division);
        var file = new ClassPathResource("map/boundary-" + code.region() + ".geojson");
        if (!code.equals(code.district()) || !file.exists()) {
            return null;
        }
        try (var stream = file.getInputStream()) {
            return json.readTree(stream).path("features").path(0).path("geometry");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate start(LocalDate day, Per per) {
        return switch (per) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    private static LocalDate next(LocalDate start, Per per) {
        return switch (per) {
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }
}
