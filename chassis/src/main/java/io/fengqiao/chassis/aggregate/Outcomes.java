package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.kernel.Versioned;
import java.util.ArrayList;
import java.util.List;

/// What became of the system's own changes. Each stands for itself: what failed has written nothing and holds
/// up nobody else. So whoever asks for many looks at the failures, or says [#orThrow()].
///
/// @param written as they were written, in the order they were given
/// @param ignored how many had nothing to do
public record Outcomes<A>(List<Versioned<A>> written, int ignored, List<RuntimeException> failures) {
    public Outcomes {
        written = List.copyOf(written);
        failures = List.copyOf(failures);
    }

    static <A> Outcomes<A> of(List<Result<A>> results) {
        var written = new ArrayList<Versioned<A>>();
        var failures = new ArrayList<RuntimeException>();
        int ignored = 0;
        for (Result<A> result : results) {
            switch (result) {
                case Result.Written<A>(var aggregate, var version) -> written.add(new Versioned<>(aggregate, version));
                case Result.Ignored<A> _ -> ignored++;
                case Result.Failed<A> failed -> failures.add(failed.thrown());
                case Result.NotYet<A>(var reason) ->
                    failures.add(new IllegalStateException("the system's own work never waits: " + reason));
                case Result.Repeated<A> _, Result.Behind<A> _ ->
                    throw new IllegalStateException("the system's own work has no key and no lane");
            }
        }
        return new Outcomes<>(written, ignored, failures);
    }

    /// @throws RuntimeException the first failure as it was thrown, the others with it
    public Outcomes<A> orThrow() {
        if (failures.isEmpty()) {
            return this;
        }
        var first = failures.getFirst();
        failures.stream().skip(1).filter(other -> !other.equals(first)).forEach(first::addSuppressed);
        throw first;
    }
}
