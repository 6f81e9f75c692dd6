package io.fengqiao.local.fleet;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// What `deploy/local/up` and `deploy/local/down` run.
final class FleetProgram {
    private static final long GLANCE_MILLIS = 500;

    private final PrintStream out;
    private final boolean terminal;

    FleetProgram(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        System.exit(new FleetProgram(out, terminal).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            var options = Options.of(arguments);
            return switch (options.command()) {
                case HELP -> help();
                case UP -> up(options);
                case DOWN -> down(Directories.of(options.plan()));
            };
        } catch (FleetProblem problem) {
            out.println();
            out.println(problem.getMessage());
            return problem.exitCode();
        }
    }

    private int help() {
        out.println(Options.HELP);
        return 0;
    }

    private int up(Options options) {
        var plan = options.plan();
        var fleet = start(plan);
        out.print(new Welcome(fleet, plan, options.detach()).text());
        out.flush();
        if (options.detach()) {
            fleet.leave();
            return 0;
        }
        return watch(fleet);
    }

    private Fleet start(FleetPlan plan) {
        try (var progress = progress()) {
            return Fleet.start(plan, progress);
        }
    }

    private Progress progress() {
        return terminal ? new TerminalProgress(out) : new PlainProgress(out);
    }

    /// Tells what ends by itself; the others go on, for that is what they are built for.
    private int watch(Fleet fleet) {
        var told = EnumSet.noneOf(ProcessName.class);
        while (!fleet.processes().alive().isEmpty()) {
            for (var child : fleet.processes().ended()) {
                if (told.add(child.name())) {
                    out.printf(
                            "%s ended with code %d; its log: %s%n",
                            child.name().label(),
                            child.exitCode(),
                            LogFile.of(fleet.logs(), child.name()).path());
                }
            }
            try {
                Thread.sleep(GLANCE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        fleet.stop();
        out.println("Everything has ended.");
        return 0;
    }

    private int down(Directories directories) {
        var stopped = stop(new RunFile(directories)) + stop(new RunFile(directories.training()));
        out.println(
                stopped == 0
                        ? "Nothing runs with the data in " + directories.root() + "."
                        : "Stopped " + stopped + " processes; their data are kept.");
        return 0;
    }

    private int stop(RunFile runFile) {
        var targets = runFile.alive().stream()
                .flatMap(
                        process -> process.handle().stream().map(handle -> new Stopping.Target(process.name(), handle)))
                .toList();
        try (var progress = progress()) {
            new Stopping(ProcessSet.Timing.USUAL.toStop(), progress).inOrder(targets);
        }
        var left = runFile.alive();
        if (!left.isEmpty()) {
            throw FleetProblem.failed("still running: " + left);
        }
        runFile.delete();
        return targets.size();
    }
}
