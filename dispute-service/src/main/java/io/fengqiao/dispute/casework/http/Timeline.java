package io.fengqiao.dispute.casework.http;

import io.fengqiao.dispute.casework.Decided;
import io.fengqiao.dispute.casework.HistoryEntry;
import io.fengqiao.dispute.casework.http.LedgerController.DecisionView;
import io.fengqiao.dispute.casework.http.LedgerController.MoveView;
import java.util.ArrayList;
import java.util.List;

/// A dispute's life in one order (S70): each move, which is also what was told of it, with what the rules
/// decided in the same write. A decision stands with the last move that is not later than it.
final class Timeline {
    private Timeline() {}

    static List<MoveView> of(List<HistoryEntry> history, List<Decided> decisions) {
        var with = new ArrayList<List<DecisionView>>();
        history.forEach(_ -> with.add(new ArrayList<>()));
        for (Decided decided : decisions) {
            int place = -1;
            for (int i = 0; i < history.size(); i++) {
                if (!history.get(i).at().isAfter(decided.at())) {
                    place = i;
                }
            }
            if (place >= 0) {
                with.get(place).add(DecisionView.of(decided));
            }
        }
        var moves = new ArrayList<MoveView>();
        for (int i = 0; i < history.size(); i++) {
            moves.add(MoveView.of(history.get(i), with.get(i)));
        }
        return moves;
    }
}
