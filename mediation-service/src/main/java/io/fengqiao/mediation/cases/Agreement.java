package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the parties agreed on.
public record Agreement(
        String number, Form form, Personal terms, @Nullable LocalDate performBy) {
    public enum Form {
        /// Takes effect when the parties sign (人民调解法 §29).
        WRITTEN,
        /// The mediator records it; takes effect when it is reached (人民调解法 §28, §30).
        ORAL
    }
}
