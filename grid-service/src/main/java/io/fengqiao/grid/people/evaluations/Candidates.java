package io.fengqiao.grid.people.evaluations;

import io.fengqiao.grid.people.staff.StaffFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who may be proposed as excellent grid worker of a year (S133), and how that was computed.
///
/// Of all workers whose year is decided, a share may be excellent: the share's whole number, at least one. In
/// come those who were graded excellent, were kept, still serve, and had no measure of discipline in that
/// year (S134); the best totals first. Equal totals at the last place all come in: the district chooses,
/// not the alphabet.
/// Keeps S133.
record Candidates(int year, int evaluated, int share, int places, List<Candidate> candidates, List<Excluded> excluded) {

    record Candidate(int rank, Evaluation evaluation) {}

    /// Somebody graded excellent who is not among them, and why.
    record Excluded(String person, Reason reason) {}

    enum Reason {
        NOT_DECIDED,
        LEFT,
        DISCIPLINED
    }

    Candidates {
        candidates = List.copyOf(candidates);
        excluded = List.copyOf(excluded);
    }

    static Candidates of(int year, List<Evaluation> evaluations, Map<String, StaffFile> files, EvaluationBook book) {
        int evaluated = (int) evaluations.stream()
                .filter(one -> one.stage() instanceof Stage.Decided)
                .count();
        int places = evaluated == 0 ? 0 : Math.max(1, evaluated * book.excellentShare() / 100);
        var eligible = new ArrayList<Evaluation>();
        var excluded = new ArrayList<Excluded>();
        for (Evaluation one : evaluations) {
            var score = one.stage().score();
            if (score == null || score.grade() != Grade.EXCELLENT) {
                continue;
            }
            var reason = reason(one, files.get(one.subject().person()), year);
            if (reason == null) {
                eligible.add(one);
            } else {
                excluded.add(new Excluded(one.subject().person(), reason));
            }
        }
        excluded.sort(Comparator.comparing(Excluded::person));
        return new Candidates(year, evaluated, book.excellentShare(), places, best(eligible, places), excluded);
    }

    private static @Nullable Reason reason(Evaluation one, @Nullable StaffFile file, int year) {
        if (!(one.stage() instanceof Stage.Decided)) {
            return Reason.NOT_DECIDED;
        }
        if (file == null || !file.serves()) {
            return Reason.LEFT;
        }
        boolean disciplined = file.contents().sanctions().stream()
                .anyMatch(sanction -> sanction.on().getYear() == year);
        return disciplined ? Reason.DISCIPLINED : null;
    }

    private static List<Candidate> best(List<Evaluation> eligible, int places) {
        eligible.sort(Comparator.comparingInt(Candidates::total)
                .reversed()
                .thenComparing(one -> one.subject().person()));
        var best = new ArrayList<Candidate>();
        for (Evaluation one : eligible) {
            var last = best.isEmpty() ? null : best.getLast();
            boolean tied = last != null && total(last.evaluation()) == total(one);
            if (best.size() >= places && !tied) {
                break;
            }
            best.add(new Candidate(tied && last != null ? last.rank() : best.size() + 1, one));
        }
        return best;
    }

    private static int total(Evaluation one) {
        var score = one.stage().score();
        return score == null ? 0 : score.total();
    }
}
