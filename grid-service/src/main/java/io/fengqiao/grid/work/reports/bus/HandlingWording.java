package io.fengqiao.grid.work.reports.bus;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.grid.work.handling.HandlingEvent;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterAccepted;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterFedBack;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterPassed;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterSolved;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterUrged;
import io.fengqiao.grid.work.handling.Way;
import io.fengqiao.grid.work.reports.Report;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The handling of a matter in the words of the wire: what others count and score (S115, S117).
final class HandlingWording {
    private HandlingWording() {}

    record GridMatterAccepted(String report, String grid, String unit, int assignment, String by, Instant at) {}

    record GridMatterPassed(
            String report,
            String grid,
            String from,
            String to,
            Level level,
            Way way,
            List<String> departments,
            int assignment,
            String rule,
            String source,
            @Nullable String words,
            Instant dueAt,
            String by,
            Instant at) {}

    record GridMatterUrged(
            String report,
            String grid,
            String unit,
            int assignment,
            String rung,
            String source,
            String told,
            Instant dueAt,
            Instant at) {}

    record GridMatterSolved(
            String report, String grid, String unit, int assignment, boolean onTime, String by, Instant at) {}

    record GridMatterClosed(
            String report,
            String grid,
            String unit,
            int assignment,
            boolean onTime,
            String how,
            String by,
            Instant at) {}

    static String type(HandlingEvent step) {
        return switch (step) {
            case MatterAccepted _ -> "grid.matter-accepted.v1";
            case MatterPassed _ -> "grid.matter-passed.v1";
            case MatterUrged _ -> "grid.matter-urged.v1";
            case MatterSolved _ -> "grid.matter-solved.v1";
            case MatterFedBack _ -> "grid.matter-closed.v1";
        };
    }

    static Object body(Report report, HandlingEvent step) {
        var number = report.number().value();
        var grid = report.grid().value();
        return switch (step) {
            case MatterAccepted(var here, var by, var at) ->
                new GridMatterAccepted(number, grid, here.unit(), here.number(), by, at);
            case MatterPassed(var from, var to) ->
                new GridMatterPassed(
                        number,
                        grid,
                        from,
                        to.unit(),
                        to.level(),
                        to.way(),
                        to.departments().stream().sorted().toList(),
                        to.number(),
                        to.reason().rule(),
                        to.reason().source(),
                        to.words(),
                        to.dueAt(),
                        to.by(),
                        to.at());
            case MatterUrged(var one) ->
                new GridMatterUrged(
                        number,
                        grid,
                        one.unit(),
                        one.assignment(),
                        one.rung(),
                        one.source(),
                        one.told(),
                        one.dueAt(),
                        one.at());
            case MatterSolved(var here, var by, var at, var onTime) ->
                new GridMatterSolved(number, grid, here.unit(), here.number(), onTime, by, at);
            case MatterFedBack(var here, var feedback, var onTime) ->
                new GridMatterClosed(
                        number, grid, here.unit(), here.number(), onTime, feedback.how(), feedback.by(), feedback.at());
        };
    }
}
