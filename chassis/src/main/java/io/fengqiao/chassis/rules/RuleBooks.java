package io.fengqiao.chassis.rules;

import io.fengqiao.chassis.kernel.CommandContext;
import java.util.function.UnaryOperator;

/// The editions there are.
public interface RuleBooks {
    Editions of(String book);

    Editions change(String book, CommandContext mandate, UnaryOperator<Editions> move);
}
