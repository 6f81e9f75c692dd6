package io.fengqiao.local.fleet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The processes of one set while their launcher lives: started in order, noted, watched, stopped in order.
///
/// Whatever goes wrong while it starts, nothing of it is left running.
final class ProcessSet {
    private static final long GLANCE_MILLIS = 100;

    private final Directories directories;
    private final Map<ProcessName, Program> programs = new EnumMap<>(ProcessName.class);
    private final Map<ProcessName, Child> children = new EnumMap<>(ProcessName.class);
    private final Set<ProcessName> ready = EnumSet.noneOf(ProcessName.class);
    private final RunFile runFile;
    private final Progress progress;
    private final Timing timing;
    private boolean stopped;

    ProcessSet(Directories directories, Collection<Program> programs, Progress progress, Timing timing) {
        this.directories = directories;
        programs.forEach(program -> this.programs.put(program.name(), program));
        this.runFile = new RunFile(directories);
        this.progress = progress;
        this.timing = timing;
    }

    /// @param toStart how long a process may take until it is ready
    /// @param toStop how long it may take to end before it is killed
    record Timing(Duration toStart, Duration toStop) {
        static final Timing USUAL = new Timing(Duration.ofSeconds(120), Duration.ofSeconds(20));
    }

    /// @param onFoundation what must be done when store and broker serve and before their users start
    void start(Runnable onFoundation) {
        directories.create();
        Ports.requireFree(programs.values());
        try {
            programs.keySet().forEach(name -> progress.changed(name, Progress.Step.WAITING));
            launch(programs.keySet().stream().filter(ProcessName::standsAlone).toList());
            awaitReady(ProcessName::isFoundation);
            onFoundation.run();
            launch(programs.keySet().stream()
                    .filter(name -> !name.standsAlone())
                    .toList());
            awaitReady(name -> true);
            requireNotStopped();
        } catch (RuntimeException problem) {
            stop();
            throw problem;
        }
    }

    private void launch(Collection<ProcessName> names) {
        names.forEach(this::launch);
    }

    private synchronized void launch(ProcessName name) {
        requireNotStopped();
        progress.changed(name, Progress.Step.STARTING);
        children.put(name, Child.start(program(name), directories.logs()));
        note();
    }

    private synchronized void requireNotStopped() {
        if (stopped) {
            throw FleetProblem.failed("stopped while starting");
        }
    }

    private void note() {
        runFile.write(children.values().stream()
                .filter(Child::isAlive)
                .map(Child::note)
                .toList());
    }

    private Program program(ProcessName name) {
        var program = programs.get(name);
        if (program == null) {
            throw new IllegalArgumentException(
                    name.label() + " is not in this set (expected: " + programs.keySet() + ")");
        }
        return program;
    }

    private void awaitReady(Predicate<ProcessName> which) {
        while (true) {
            var open = open();
            open.forEach(this::glance);
            if (open().stream().map(Child::name).noneMatch(which)) {
                return;
            }
            pause();
        }
    }

    private synchronized List<Child> open() {
        return children.values().stream()
                .filter(child -> !ready.contains(child.name()))
                .toList();
    }

    private void glance(Child child) {
        if (child.isReady()) {
            synchronized (this) {
                ready.add(child.name());
            }
            progress.changed(child.name(), Progress.Step.READY);
        } else if (!child.isAlive()) {
            progress.changed(child.name(), Progress.Step.ENDED);
            throw child.end();
        } else if (child.age().compareTo(timing.toStart()) > 0) {
            throw child.tooSlow(timing.toStart());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw FleetProblem.failed("interrupted while waiting for the processes");
        }
    }

    /// SIGKILL to one process; the others stay.
    synchronized void kill(ProcessName name) {
        child(name).kill();
        progress.changed(name, Progress.Step.ENDED);
        note();
    }

    /// Starts one process again, stopping it first if it runs, and waits until it is ready.
    void restart(ProcessName name) {
        synchronized (this) {
            var before = child(name);
            if (before.isAlive()) {
                stopping().inOrder(List.of(new Stopping.Target(name, before.handle())));
            }
            ready.remove(name);
            Ports.requireFree(List.of(program(name)));
            launch(name);
        }
        awaitReady(name::equals);
    }

    private Child child(ProcessName name) {
        var child = children.get(name);
        if (child == null) {
            throw new IllegalArgumentException(name.label() + " was not started (started: " + children.keySet() + ")");
        }
        return child;
    }

    synchronized long pid(ProcessName name) {
        return child(name).handle().pid();
    }

    synchronized List<Child> ended() {
        return children.values().stream().filter(child -> !child.isAlive()).toList();
    }

    synchronized List<ProcessHandle> alive() {
        return children.values().stream()
                .filter(Child::isAlive)
                .map(Child::handle)
                .toList();
    }

    synchronized void stop() {
        stopped = true;
        var alive = new ArrayList<Stopping.Target>();
        for (var child : children.values()) {
            if (child.isAlive()) {
                alive.add(new Stopping.Target(child.name(), child.handle()));
            }
        }
        stopping().inOrder(alive);
        children.clear();
        runFile.delete();
    }

    private Stopping stopping() {
        return new Stopping(timing.toStop(), progress);
    }
}
