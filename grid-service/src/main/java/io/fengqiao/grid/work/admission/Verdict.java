package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Refusal;
import java.util.List;

/// Whether a wanted task may be given, and by which rule.
public sealed interface Verdict {
    /// It may, by the admission of this item (S124), to these workers.
    record Allowed(String workItem, List<String> workers) implements Verdict {}

    /// It may not. `rule` is the policy's number; the sentence is the problem's of that slug.
    record Denied(String slug, String rule, List<String> arguments) implements Verdict {
        public Denied {
            arguments = List.copyOf(arguments);
        }

        public Refusal refusal() {
            return new Refusal(slug, Refusal.Kind.INVALID, rule, arguments.toArray());
        }
    }

    static Denied denied(String rule, String slug, Object... arguments) {
        return new Denied(
                slug,
                rule,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
