package io.fengqiao.chassis.rules;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Rules are completed by the district's centre and approved by procedure (S135): one officer proposes,
/// another one approves, and the edition is in effect from a day to come. What was decided stays decided by
/// its own edition.
/// Keeps S135.
public final class ChangingRules {
    /// Recent decisions tell most; more of them tell little more, and cost their reading.
    private static final int TRIED_ON = 2_000;

    private final RuleBooks books;
    private final TreeMap<String, EditionShelf<?>> shelves = new TreeMap<>();

    public ChangingRules(RuleBooks books, List<EditionShelf<?>> shelves) {
        this.books = books;
        shelves.forEach(shelf -> this.shelves.put(shelf.book(), shelf));
    }

    public Set<String> names() {
        return shelves.keySet();
    }

    /// All editions but the first, which is [shipped][#shipped(String)].
    public Editions editions(String book) {
        shelf(book);
        return books.of(book);
    }

    public Shipped shipped(String book) {
        return shelf(book).shipped();
    }

    public String effectiveVersion(String book, Instant now) {
        return shelf(book).versionAt(now);
    }

    public Editions propose(String book, String content, String reason, CommandContext mandate, Instant now) {
        var version = shelf(book).checked(content, now);
        return books.change(
                book,
                mandate,
                editions -> editions.propose(
                        version, content, reason, mandate.caller().subject(), now));
    }

    public Editions approve(String book, int number, LocalDate from, CommandContext mandate, Instant now) {
        var shelf = shelf(book);
        return books.change(book, mandate, editions -> {
            shelf.checked(editions.get(number).content(), now);
            return editions.approve(number, mandate.caller().subject(), from, now);
        });
    }

    public Editions reject(String book, int number, String why, CommandContext mandate, Instant now) {
        shelf(book);
        return books.change(
                book,
                mandate,
                editions -> editions.reject(number, mandate.caller().subject(), why, now));
    }

    public Editions withdraw(String book, int number, CommandContext mandate, Instant now) {
        shelf(book);
        return books.change(
                book,
                mandate,
                editions -> editions.withdraw(number, mandate.caller().subject(), now));
    }

    /// Changes nothing.
    public DryRun dryRun(String book, String content, Instant now) {
        return shelf(book).dryRun(content, TRIED_ON, now);
    }

    private EditionShelf<?> shelf(String book) {
        var shelf = shelves.get(book);
        if (shelf == null) {
            throw Refusal.notFound("rule book", book);
        }
        return shelf;
    }
}
