package io.fengqiao.grid.reports;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.grid.grids.GridCode;
import io.fengqiao.grid.handling.FourWays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a grid is redrawn, what is still open in it goes along (S94): to the successor whose boundary holds the place,
/// else to the one whose addresses do, else to the first, so that nothing is left in a grid that is no more. Why this
/// one, the report says.
public final class SucceedingGrids {
    private final FourWays ways;

    /// What a boundary encloses.
    @FunctionalInterface
    public interface Area {
        boolean holds(double longitude, double latitude);
    }

    /// A grid as it is after the change.
    ///
    /// @param addresses what addresses in it begin with
    public record Successor(GridCode code, @Nullable Area area, List<String> addresses) {}

    /// @param request the change both offices approved
    public record Redrawn(String request, List<Successor> successors) {}

    /// Where it happened, as far as the worker said so, in clear.
    public record Place(@Nullable Point point, @Nullable String address) {}

    public record Point(double longitude, double latitude) {}

    private record Choice(Successor successor, String reason) {}

    public SucceedingGrids(FourWays ways) {
        this.ways = ways;
    }

    public Decision<Report, ReportEvent> succeed(Report report, Redrawn redrawn, Place place, Instant now) {
        if (!report.course().isOpen()) {
            return Decision.ignored("closed: it stays where it was");
        }
        if (redrawn.successors().isEmpty()) {
            return Decision.ignored("a grid without successor: its unit keeps the report");
        }
        var choice = choice(redrawn.successors(), report.grid(), place);
        if (choice.successor().code().equals(report.grid())) {
            return Decision.ignored("its grid still holds the place");
        }
        var succession =
                new Succession(report.grid(), choice.successor().code(), redrawn.request(), choice.reason(), now);
        return Decision.changed(report, report.succeed(succession, ways.redrawn(choice.reason())));
    }

    private Choice choice(List<Successor> successors, GridCode present, Place place) {
        return holding(successors, place.point())
                .or(() -> named(successors, place.address()))
                .or(() -> standing(successors, present))
                .orElseGet(() -> new Choice(successors.getFirst(), "位置不明,归入第一个承接网格"));
    }

    private Optional<Choice> holding(List<Successor> successors, @Nullable Point point) {
        return successors.stream()
                .filter(one ->
                        point != null && one.area() != null && one.area().holds(point.longitude(), point.latitude()))
                .findFirst()
                .map(one -> new Choice(one, "位置在该网格边界内"));
    }

    /// An adjusted grid keeps what nobody else can be told to have.
    private static Optional<Choice> standing(List<Successor> successors, GridCode present) {
        return successors.stream()
                .filter(one -> one.code().equals(present))
                .findFirst()
                .map(one -> new Choice(one, "位置不明,留在原网格"));
    }

    private static Optional<Choice> named(List<Successor> successors, @Nullable String address) {
        return successors.stream()
                .filter(one -> address != null && one.addresses().stream().anyMatch(address::startsWith))
                .findFirst()
                .map(one -> new Choice(one, "地址属于该网格"));
    }
}
