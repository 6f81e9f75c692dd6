package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.work.rounds.DutyEvent.RoundDone;
import io.fengqiao.grid.work.rounds.DutyEvent.RoundMissed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The duty of one department, town, village or grid to make its rounds (S55, S99), from its first whole
/// period until it ends.
///
/// Days are settled one by one, in order: what falls due on a day and was not made becomes a missed round,
/// told with the same write that moves `settledThrough` on. So each obligation comes to one end, however many
/// look, and however late they look. What was made before its day is settled is not missed; what is made
/// after is kept as late.
///
/// Not kept: obligations of the future (the book tells them) and the far past (it is on the
/// bus, see [Track]).
public final class Duty {
    private final Obliged obliged;
    private final LocalDate from;
    private final Track track;
    private List<String> workers;
    private @Nullable LocalDate endsOn;
    private LocalDate settledThrough;

    public Duty(
            Obliged obliged,
            LocalDate from,
            List<String> workers,
            @Nullable LocalDate endsOn,
            LocalDate settledThrough,
            Track track) {
        this.obliged = obliged;
        this.from = from;
        this.workers = List.copyOf(workers);
        this.endsOn = endsOn;
        this.settledThrough = settledThrough;
        this.track = track;
    }

    public static Duty beginning(Obliged obliged, LocalDate from, List<String> workers) {
        return new Duty(obliged, from, workers, null, from.minusDays(1), new Track(List.of(), List.of()));
    }

    /// When there is something to settle next; null when it has ended and all is settled.
    public @Nullable Instant wakeAt() {
        return isOver() ? null : Obligation.endOf(settledThrough.plusDays(1));
    }

    /// Settles the first day not settled yet: what fell due on it and was not made is missed, and
    /// told as such.
    public List<DutyEvent> settleNextDay(CadenceBook book, Predicate<LocalDate> sensitive, Instant now) {
        var day = settledThrough.plusDays(1);
        var told = new ArrayList<DutyEvent>();
        for (var obligation : on(day, book, sensitive)) {
            if (obligation.dueOn().equals(day) && track.find(obligation).isEmpty()) {
                var round = new Round(obligation, new Round.Outcome.Missed(now));
                track.keep(round);
                told.add(new RoundMissed(round));
            }
        }
        settledThrough = day;
        return told;
    }

    /// A round of the day `made.on()`. It counts for every obligation of that day, so whoever goes daily in a
    /// sensitive period has made the week's round too.
    ///
    /// @param until what fell due before is over: it is settled first, whether or not the watch has been here
    public List<DutyEvent> make(
            Made made, CadenceBook book, Predicate<LocalDate> sensitive, Instant until, Instant now) {
        var told = new ArrayList<DutyEvent>();
        for (var due = wakeAt(); due != null && !due.isAfter(until); due = wakeAt()) {
            told.addAll(settleNextDay(book, sensitive, now));
        }
        var obligations = on(made.on(), book, sensitive);
        if (obligations.isEmpty()) {
            throw new Refusal("round-not-due", Refusal.Kind.INVALID, "S55", obliged.code(), made.on());
        }
        int before = told.size();
        boolean tooLate = false;
        for (var obligation : obligations) {
            var outcome = track.find(obligation).map(Round::outcome).orElse(null);
            if (outcome == null && obligation.dueOn().isAfter(settledThrough)) {
                told.add(done(obligation, new Round.Outcome.InTime(made)));
            } else if (outcome instanceof Round.Outcome.Missed(var missedAt)) {
                told.add(done(obligation, new Round.Outcome.Late(made, missedAt)));
            } else if (outcome == null) {
                tooLate = true;
            }
        }
        if (told.size() == before) {
            throw tooLate
                    ? new Refusal("round-too-late", Refusal.Kind.CONFLICT, "S55", made.on(), Track.ROUNDS_KEPT)
                    : new Refusal("round-made-already", Refusal.Kind.CONFLICT, "S55", obliged.code(), made.on());
        }
        if (book.isDaily(obliged.kind()) && made.on().equals(settledThrough.plusDays(1))) {
            // Nothing else can fall due on this day: nobody needs to look at its end.
            settledThrough = made.on();
        }
        return told;
    }

    private RoundDone done(Obligation obligation, Round.Outcome outcome) {
        var round = new Round(obligation, outcome);
        track.keep(round);
        return new RoundDone(round);
    }

    /// What can be made on a day: neither made nor missed yet. Of its past see [#track()].
    public List<Obligation> open(LocalDate day, CadenceBook book, Predicate<LocalDate> sensitive) {
        return on(day, book, sensitive).stream()
                .filter(one -> track.find(one).isEmpty())
                .toList();
    }

    /// Every obligation whose period `day` lies in. Only whole periods count, at both ends.
    private List<Obligation> on(LocalDate day, CadenceBook book, Predicate<LocalDate> sensitive) {
        var all = new ArrayList<Obligation>();
        if (!book.isDaily(obliged.kind()) && sensitive.test(day)) {
            all.add(book.sensitive(day));
        }
        all.add(book.regular(obliged.kind(), day));
        all.removeIf(one -> one.period().first().isBefore(from)
                || (endsOn != null && !one.period().last().isBefore(endsOn)));
        return all;
    }

    /// The directory tells who works there now.
    ///
    /// @return whether that is news
    public boolean staff(List<String> present) {
        boolean news = !present.equals(workers);
        workers = List.copyOf(present);
        return news;
    }

    /// It is no more from `day` on: a period that is cut short is not owed. What is settled stays.
    ///
    /// @return whether that is news
    public boolean end(LocalDate day) {
        if (endsOn != null && !day.isBefore(endsOn)) {
            return false;
        }
        endsOn = day;
        return true;
    }

    public boolean isOver() {
        return endsOn != null && !settledThrough.plusDays(1).isBefore(endsOn);
    }

    public Obliged obliged() {
        return obliged;
    }

    public LocalDate from() {
        return from;
    }

    public List<String> workers() {
        return workers;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public LocalDate settledThrough() {
        return settledThrough;
    }

    public Track track() {
        return track;
    }
}
