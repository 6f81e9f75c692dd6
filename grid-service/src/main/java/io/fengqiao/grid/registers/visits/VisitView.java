package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.residents.ResidentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A visit as anybody in scope sees it: that something was said, not what (P5).
record VisitView(
        String id,
        String grid,
        String worker,
        Instant visitedAt,
        @Nullable String address,
        List<String> residents,
        @Nullable String statement,
        List<OpinionView> opinions) {
    record OpinionView(
            int number,
            Opinion.Kind kind,
            String words,
            @Nullable String report) {}

    static VisitView of(Versioned<Visit> stored, Vault vault) {
        var visit = stored.aggregate();
        var it = visit.account();
        var opinions = new ArrayList<OpinionView>();
        for (Opinion opinion : visit.opinions()) {
            opinions.add(new OpinionView(
                    opinions.size() + 1, opinion.kind(), vault.mask(opinion.words()), opinion.report()));
        }
        return new VisitView(
                it.id().value(),
                it.grid().value(),
                it.worker(),
                it.visitedAt(),
                mask(it.address(), vault),
                it.residents().stream().map(ResidentId::value).toList(),
                mask(it.statement(), vault),
                opinions);
    }

    private static @Nullable String mask(@Nullable Personal personal, Vault vault) {
        return personal == null ? null : vault.mask(personal);
    }
}
