package io.fengqiao.local.fleet;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The command line, read.
record Options(
        Command command,
        Path repository,
        @Nullable Path data,
        int portOffset,
        boolean reset,
        boolean sustained,
        boolean detach) {

    enum Command {
        UP,
        DOWN,
        HELP
    }

    static final String HELP = """
        deploy/local/up [options]     starts the broker, the store and the five programs
          --detach          returns when all is ready; deploy/local/down stops them
          --reset           removes the data of before first
          --sustained       for measuring: runs fast rather than starts fast, and the store keeps nothing
          --port-offset N   adds N to every port (8080, 9080, …)
          --data DIR        keeps data, logs and the list of processes there (default: .local)
          --help            shows this
        deploy/local/down [--data DIR]   stops what runs with these data

        Exit codes: 0 done; 1 something failed, its log is shown; 2 a port or the data are in use, or the command
        line is not understood. If the code is not 0, nothing was left running.\
        """;

    static Options of(List<String> arguments) {
        var words = arguments.iterator();
        var command = command(words);
        @Nullable Path data = null;
        var repository = Path.of("");
        var offset = 0;
        var reset = false;
        var sustained = false;
        var detach = false;
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "--data" -> data = Path.of(value(word, words));
                // Of the scripts alone: they know where they lie.
                case "--repository" -> repository = Path.of(value(word, words));
                case "--port-offset" -> offset = offset(value(word, words));
                case "--reset" -> reset = true;
                case "--sustained" -> sustained = true;
                case "--detach" -> detach = true;
                case "--help", "-h" -> command = Command.HELP;
                default -> throw notUnderstood("unknown option " + word);
            }
        }
        return new Options(command, repository, data, offset, reset, sustained, detach);
    }

    private static Command command(Iterator<String> words) {
        if (!words.hasNext()) {
            return Command.HELP;
        }
        var word = words.next();
        return switch (word) {
            case "up" -> Command.UP;
            case "down" -> Command.DOWN;
            default -> throw notUnderstood("unknown command " + word);
        };
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw notUnderstood(option + " needs a value");
        }
        return words.next();
    }

    private static int offset(String value) {
        try {
            var offset = Integer.parseInt(value);
            if (offset >= 0 && offset <= 30_000) {
                return offset;
            }
        } catch (NumberFormatException notANumber) {
            // Told below.
        }
        throw notUnderstood("--port-offset " + value + " (expected: 0 to 30000)");
    }

    private static FleetProblem notUnderstood(String what) {
        return FleetProblem.notFree(what + "\n\n" + HELP);
    }

    FleetPlan plan() {
        var plan = FleetPlan.of(repository).withPortOffset(portOffset);
        plan = data == null ? plan : plan.withData(data);
        plan = sustained ? plan.withSustained() : plan;
        return reset ? plan.withReset() : plan;
    }
}
