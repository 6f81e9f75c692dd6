package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.residents.ResidentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A worker's visit to a household (入户走访, S96): when, where, and what people said.
///
/// What was said never changes. An opinion may become a report, once; the report is handled elsewhere, the
/// visit only says which it is.
final class Visit {
    static final int MOST_OPINIONS = 20;

    /// What never changes.
    ///
    /// @param residents whom the worker spoke to, as far as they are in the register
    record Account(
            VisitId id,
            GridCode grid,
            String worker,
            Instant visitedAt,
            @Nullable Personal address,
            List<ResidentId> residents,
            @Nullable Personal statement,
            Instant recordedAt) {
        Account {
            residents = List.copyOf(residents);
        }
    }

    private final Account account;
    private final List<Opinion> opinions;

    Visit(Account account, List<Opinion> opinions) {
        this.account = account;
        this.opinions = new ArrayList<>(opinions);
    }

    /// @param number of the opinion, from 1
    /// @return false when it is that report already
    boolean link(int number, String report) {
        if (number < 1 || number > opinions.size()) {
            throw Refusal.notFound("opinion", Integer.toString(number));
        }
        var opinion = opinions.get(number - 1);
        if (report.equals(opinion.report())) {
            return false;
        }
        if (opinion.report() != null) {
            throw new Refusal("opinion-reported", Refusal.Kind.CONFLICT, "S96", number, opinion.report());
        }
        opinions.set(number - 1, opinion.became(report));
        return true;
    }

    Account account() {
        return account;
    }

    List<Opinion> opinions() {
        return List.copyOf(opinions);
    }
}
