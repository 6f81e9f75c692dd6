package io.fengqiao.local.fleet;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The set of processes, running. What a test or the command line can do with it.
///
/// It ends with its JVM unless it was left: nothing is left running by accident. Not guaranteed if the JVM is
/// killed with SIGKILL: then `deploy/local/down` with the same data directory finds the processes.
public final class Fleet implements AutoCloseable {
    private final Blueprint blueprint;
    private final Directories directories;
    private final ProcessSet processes;
    private final Thread atExit;
    private final long begun = System.nanoTime();
    private Duration startedWithin = Duration.ZERO;

    private Fleet(Blueprint blueprint, Directories directories, ProcessSet processes) {
        this.blueprint = blueprint;
        this.directories = directories;
        this.processes = processes;
        this.atExit = new Thread(processes::stop, "stop the fleet");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// Starts what the plan names and returns when all of it is ready.
    ///
    /// @throws FleetProblem if it cannot be started; then nothing of it runs
    public static Fleet start(FleetPlan plan) {
        return start(plan, Progress.SILENT);
    }

    static Fleet start(FleetPlan plan, Progress progress) {
        var directories = Directories.of(plan);
        directories.create();
        requireNoneRuns(directories);
        requireNoneRuns(directories.training());
        if (plan.reset()) {
            Directories.delete(directories.data());
        }
        var images = new Images(plan, directories.images());
        new Training(plan, images, progress).ofMissing();
        var blueprint = new Blueprint(plan, directories);
        var programs = plan.processes().stream()
                .map(process -> blueprint.program(process, images.of(process).running(plan.sustained())))
                .toList();
        return start(plan, blueprint, programs, progress, ProcessSet.Timing.USUAL);
    }

    static Fleet start(
            FleetPlan plan, Blueprint blueprint, List<Program> programs, Progress progress, ProcessSet.Timing timing) {
        var processes = new ProcessSet(blueprint.directories(), programs, progress, timing);
        var fleet = new Fleet(blueprint, blueprint.directories(), processes);
        try {
            processes.start(() -> fleet.makeTopics(plan));
            fleet.startedWithin = Duration.ofNanos(System.nanoTime() - fleet.begun);
            return fleet;
        } catch (RuntimeException problem) {
            fleet.stop();
            throw problem;
        }
    }

    private void makeTopics(FleetPlan plan) {
        if (plan.processes().contains(ProcessName.BROKER)) {
            var file = plan.repository().resolve("deploy/kafka/topics.yaml");
            new Topics(TopicsFile.read(file)).make(bootstrapServers());
        }
    }

    private static void requireNoneRuns(Directories directories) {
        var alive = new RunFile(directories).alive();
        if (!alive.isEmpty()) {
            throw new AlreadyRunning(directories.root(), alive).asProblem();
        }
    }

    /// SIGKILL: the process gets no chance to tidy up. The others stay.
    public void kill(ProcessName process) {
        processes.kill(process);
    }

    /// Starts a process again, stopping it first if it runs; returns when it is ready.
    public void restart(ProcessName process) {
        processes.restart(process);
    }

    /// Stops everything in order; services first, then broker and store. A second call does nothing.
    public void stop() {
        processes.stop();
        forgetExit();
    }

    @Override
    public void close() {
        stop();
    }

    /// The processes go on without this JVM.
    void leave() {
        forgetExit();
    }

    private void forgetExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException exiting) {
            // It runs already: the hook is what called us, or does so now.
        }
    }

    /// The gateway.
    public URI baseUrl() {
        return blueprint.http(ProcessName.GATEWAY);
    }

    /// A process past the gateway: for benchmarks and for tests of what the gateway would not let through.
    public URI url(ProcessName process) {
        return blueprint.http(process);
    }

    /// Where a service or the gateway shows health and figures.
    public URI managementUrl(ProcessName process) {
        return blueprint.management(process);
    }

    public String bootstrapServers() {
        return blueprint.bootstrapServers();
    }

    /// Without a database: each service has its own.
    public String storeUri() {
        return blueprint.storeUri();
    }

    /// One file a process, named after it.
    public Path logs() {
        return directories.logs();
    }

    /// For signals other than SIGKILL, and for the system's accounting.
    public long pid(ProcessName process) {
        return processes.pid(process);
    }

    /// From the first process to the last one's readiness; images are made before.
    Duration startedWithin() {
        return startedWithin;
    }

    ProcessSet processes() {
        return processes;
    }
}
