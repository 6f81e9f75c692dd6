package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How far a telephone has read: everything before `from`, and of what comes after, the versions in `known`.
///
/// Callers keep it as one word and give it back.
record ChangeMark(Instant from, Set<String> known) {
    /// More would make an address too long.
    static final int MOST_KNOWN = 400;

    private static final int PRINT = 9;
    private static final Pattern WORD =
            Pattern.compile("([0-9]{1,15})\\.((?:[0-9A-Z]{" + PRINT + "}){0," + MOST_KNOWN + "})");
    static final ChangeMark BEGINNING = new ChangeMark(Instant.EPOCH, Set.of());

    /// @throws Refusal when it is no word of ours
    static ChangeMark parse(@Nullable String word) {
        if (word == null) {
            return BEGINNING;
        }
        var parts = WORD.matcher(word);
        if (!parts.matches()) {
            throw new Refusal("cursor-unknown", Refusal.Kind.INVALID, null);
        }
        SequencedSet<String> known = new LinkedHashSet<>();
        var prints = parts.group(2);
        for (int i = 0; i < prints.length(); i += PRINT) {
            known.add(prints.substring(i, i + PRINT));
        }
        return new ChangeMark(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), known);
    }

    String word() {
        return from.toEpochMilli() + "." + String.join("", known);
    }

    /// One version of one report.
    static String print(Versioned<Report> stored) {
        return DerivedId.of("", stored.aggregate().number().value(), Long.toString(stored.version()))
                .substring(0, PRINT);
    }
}
