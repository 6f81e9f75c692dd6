package io.fengqiao.grid.net.grids;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A change of the net that has taken effect (S94). What lay in the grids before goes along to one of their
/// successors, by the same choice for all: the one whose boundary holds the place, else the one whose
/// addresses do, else the grid it is in where that stands on, else the first, so that nothing is left in a
/// grid that is no more.
///
/// @param request the change both offices approved
public record Redrawn(String request, List<Successor> successors) {

    public Redrawn {
        successors = List.copyOf(successors);
    }

    /// What a boundary encloses.
    @FunctionalInterface
    public interface Area {
        boolean holds(Point point);
    }

    /// A grid as it is after the change.
    ///
    /// @param addresses what addresses in it begin with
    public record Successor(GridCode code, @Nullable Area area, List<String> addresses) {
        public Successor {
            addresses = List.copyOf(addresses);
        }
    }

    /// Where something is, as far as somebody said so, in clear.
    public record Spot(@Nullable Point point, @Nullable String address) {
        public static final Spot UNKNOWN = new Spot(null, null);

        @Override
        public String toString() {
            return "‹Spot›";
        }
    }

    /// @param reason why this one and not another
    public record Choice(GridCode grid, String reason) {}

    /// Empty when nothing took the grids' place.
    public Optional<Choice> choose(GridCode present, Spot spot) {
        return holding(spot.point())
                .or(() -> named(spot.address()))
                .or(() -> standing(present))
                .or(() -> successors.stream().findFirst().map(one -> new Choice(one.code(), "位置不明,归入第一个承接网格")));
    }

    private Optional<Choice> holding(@Nullable Point point) {
        return successors.stream()
                .filter(one -> point != null && one.area() != null && one.area().holds(point))
                .findFirst()
                .map(one -> new Choice(one.code(), "位置在该网格边界内"));
    }

    private Optional<Choice> named(@Nullable String address) {
        return successors.stream()
                .filter(one -> address != null && one.addresses().stream().anyMatch(address::startsWith))
                .findFirst()
                .map(one -> new Choice(one.code(), "地址属于该网格"));
    }

    /// An adjusted grid keeps what nobody else can be told to have.
    private Optional<Choice> standing(GridCode present) {
        return successors.stream()
                .filter(one -> one.code().equals(present))
                .findFirst()
                .map(one -> new Choice(one.code(), "位置不明,留在原网格"));
    }
}
