package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which department's line answers for which group. The policy names the groups, the laws
/// name the departments.
final class CareLines {
    /// @param department slug of its unit code
    record Line(SpecialGroup group, String department, String source) {}

    private final Map<SpecialGroup, Line> lines = new EnumMap<>(SpecialGroup.class);

    CareLines(List<Line> lines) {
        for (Line line : lines) {
            if (this.lines.put(line.group(), line) != null) {
                throw new IllegalArgumentException("two lines for " + line.group());
            }
        }
        for (SpecialGroup group : SpecialGroup.values()) {
            if (!this.lines.containsKey(group)) {
                throw new IllegalArgumentException("no line for " + group);
            }
        }
    }

    /// The unit that answers for a group in the district a village lies in.
    String unit(SpecialGroup group, String village) {
        var line = lines.get(group);
        if (line == null) {
            throw new IllegalStateException("no line for " + group);
        }
        return UnitCode.department(new DivisionCode(village), line.department()).value();
    }
}
