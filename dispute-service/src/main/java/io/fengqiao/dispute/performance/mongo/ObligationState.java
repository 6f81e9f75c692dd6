package io.fengqiao.dispute.performance.mongo;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.performance.Obligation;
import io.fengqiao.dispute.performance.ObligationStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A promise as it is stored.
///
/// @param words how it was done, or why it was not
/// @param doneOn the day it was done
record ObligationState(
        int number,
        Personal what,
        Personal by,
        LocalDate dueOn,
        Instant dueAt,
        Instant effectiveAt,
        String stage,
        @Nullable String words,
        @Nullable LocalDate doneOn,
        boolean onTime,
        @Nullable String saidBy,
        @Nullable Instant saidAt,
        List<String> climbed,
        @Nullable Instant nextAt) {
    static ObligationState of(Obligation it) {
        return switch (it.stage()) {
            case ObligationStage.Open _ -> of(it, null, null, false, null, null);
            case ObligationStage.Fulfilled(var how, var on, var onTime, var by, var at) ->
                of(it, how, on, onTime, by, at);
            case ObligationStage.Broken(var reason, var by, var at) -> of(it, reason, null, false, by, at);
        };
    }

    private static ObligationState of(
            Obligation it,
            @Nullable String words,
            @Nullable LocalDate doneOn,
            boolean onTime,
            @Nullable String saidBy,
            @Nullable Instant saidAt) {
        return new ObligationState(
                it.number(),
                it.what(),
                it.by(),
                it.dueOn(),
                it.dueAt(),
                it.effectiveAt(),
                it.stage().name(),
                words,
                doneOn,
                onTime,
                saidBy,
                saidAt,
                it.climbed(),
                it.nextAt());
    }

    Obligation obligation() {
        return new Obligation(number, what, by, dueOn, dueAt, effectiveAt, read(), climbed, nextAt);
    }

    private ObligationStage read() {
        var text = String.valueOf(words);
        var who = String.valueOf(saidBy);
        var at = saidAt == null ? effectiveAt : saidAt;
        return switch (stage) {
            case "OPEN" -> new ObligationStage.Open();
            case "FULFILLED" -> new ObligationStage.Fulfilled(text, doneOn == null ? dueOn : doneOn, onTime, who, at);
            case "BROKEN" -> new ObligationStage.Broken(text, who, at);
            default -> throw new IllegalStateException("stage " + stage + " (expected: a known one)");
        };
    }
}
