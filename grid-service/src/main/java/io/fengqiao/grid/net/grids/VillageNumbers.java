package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;

/// Who took which of a village's grid numbers. The list only grows and a number is a place in it, so no
/// number is given twice (S93), and who asks again gets the number it had.
///
/// A number may be taken and its grid never opened, when the process dies in between and the command is not
/// repeated: there are gaps, never doubles.
public final class VillageNumbers {
    private final String village;
    private final List<String> takers;

    public VillageNumbers(String village, List<String> takers) {
        this.village = village;
        this.takers = new ArrayList<>(takers);
    }

    /// @param taker names the command that wants a number
    /// @return whether it is a new one
    public boolean take(String taker) {
        if (takers.contains(taker)) {
            return false;
        }
        if (takers.size() >= GridCode.LAST_SEQUENCE) {
            throw new Refusal("village-full", Refusal.Kind.CONFLICT, "S93", village, GridCode.LAST_SEQUENCE);
        }
        takers.add(taker);
        return true;
    }

    public GridCode codeOf(String taker) {
        int place = takers.indexOf(taker);
        if (place < 0) {
            throw new IllegalArgumentException(taker + " has no number in " + village);
        }
        return GridCode.of(village, place + 1);
    }

    public String village() {
        return village;
    }

    public List<String> takers() {
        return List.copyOf(takers);
    }
}
