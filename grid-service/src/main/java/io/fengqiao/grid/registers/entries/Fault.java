package io.fengqiao.grid.registers.entries;

import io.fengqiao.chassis.kernel.Refusal;
import java.util.List;

/// What is wrong with one field of a statement, and what was expected. The sentence is in
/// `problems.properties` under the slug. It never repeats the value: that may be somebody's number in
/// the wrong place.
public record Fault(String field, String slug, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String field, String slug, Object... arguments) {
        return new Fault(field, slug, List.of(arguments));
    }

    /// A single statement is refused with its first fault; a file's row is reported with all of them.
    public static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            var first = faults.getFirst();
            throw new Refusal(
                    first.slug(), Refusal.Kind.INVALID, "S95", first.arguments().toArray());
        }
    }
}
