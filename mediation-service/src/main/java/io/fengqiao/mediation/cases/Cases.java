package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All mediation cases.
public interface Cases {
    record Listed(
            List<Versioned<MediationCase>> items, @Nullable String next) {}

    /// What a list is narrowed down to; null does not narrow.
    record Filter(
            @Nullable String dispute,
            Stage.@Nullable Name stage,
            @Nullable String mediator) {}

    Versioned<MediationCase> get(String id, Scope scope);

    /// The longest open first, then by id: at most `limit`, after the cursor of the page before.
    Listed list(Scope scope, Filter filter, int limit, @Nullable String after);

    /// The last opened, the latest first: at most `most`, of the whole district.
    List<MediationCase> latest(int most);

    /// A command on a case within its caller's scope.
    Versioned<MediationCase> change(
            String id, CommandContext mandate, Function<MediationCase, Decision<MediationCase, CaseEvent>> move);
}
