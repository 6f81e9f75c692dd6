package io.fengqiao.chassis.rules;

import io.fengqiao.chassis.kernel.Refusal;

/// An edition that cannot become a rule book: what is wrong with it, where, and what was expected.
public final class BookRefused extends Refusal {
    public BookRefused(String book, String why) {
        super("rule-book-malformed", Kind.INVALID, "S135", book, why);
    }
}
