package io.fengqiao.local.departments;

import java.io.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/// The program behind `deploy/local/feed`. Ends with 0 when all is accounted for, 1 when not, 2
/// when asked wrongly.
public final class FeedProgram {
    private FeedProgram() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(Options.HELP);
            return 0;
        }
        FeedPlan plan;
        try {
            plan = Options.plan(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return 2;
        }
        var result = play(plan, out);
        out.print(new Summary(result).text());
        return result.isSound() ? 0 : 1;
    }

    private static FeedResult play(FeedPlan plan, PrintStream out) {
        var feed = new Feed(plan);
        // On Java 25 there is again no console where there is no terminal.
        var terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        var line = new ProgressLine(out, terminal, feed::progress);
        FeedResult result;
        try (var drawing = new Rounds(new Remarks())) {
            drawing.every(line.pause(), 0, "progress", line::draw);
            result = feed.run();
        }
        line.end();
        return result;
    }
}
