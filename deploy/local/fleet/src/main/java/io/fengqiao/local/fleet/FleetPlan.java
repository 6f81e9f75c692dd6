package io.fengqiao.local.fleet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What to start: everything, from the repository's artefacts, unless told otherwise.
///
/// @param repository the checkout whose artefacts run; run images are kept in its `.local/images`
/// @param data where data, logs and the list of running processes are kept
/// @param portOffset is added to every port
/// @param reset whether data of before are removed first
/// @param processes which processes; the others are taken to be run by somebody else, or not needed
/// @param sustained whether it is to run fast rather than start fast: both compilers, more memory, and
/// the store keeps
///     nothing
/// @param settings for one process: of the broker a broker setting, of the others an environment variable
public record FleetPlan(
        Path repository,
        Path data,
        int portOffset,
        boolean reset,
        boolean sustained,
        Set<ProcessName> processes,
        Map<ProcessName, Map<String, String>> settings) {

    public FleetPlan {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        processes = Set.copyOf(processes);
        settings = Map.copyOf(settings);
    }

    /// The plan of the checkout that the working directory lies in.
    public static FleetPlan here() {
        for (var directory = Path.of("").toAbsolutePath(); directory != null; directory = directory.getParent()) {
            if (Files.isRegularFile(directory.resolve("deploy/kafka/topics.yaml"))) {
                return of(directory);
            }
        }
        throw FleetProblem.notFree("not inside a checkout: no directory above "
                + Path.of("").toAbsolutePath() + " has deploy/kafka/topics.yaml");
    }

    public static FleetPlan of(Path repository) {
        return new FleetPlan(
                repository, repository.resolve(".local"), 0, false, false, EnumSet.allOf(ProcessName.class), Map.of());
    }

    public FleetPlan withData(Path directory) {
        return new FleetPlan(repository, directory, portOffset, reset, sustained, processes, settings);
    }

    public FleetPlan withPortOffset(int offset) {
        return new FleetPlan(repository, data, offset, reset, sustained, processes, settings);
    }

    /// Shifts all ports to where they are free now, so that a test does not meet a set that
    /// somebody works with.
    public FleetPlan withFreePorts() {
        return withPortOffset(Ports.freeOffset());
    }

    public FleetPlan withReset() {
        return new FleetPlan(repository, data, portOffset, true, sustained, processes, settings);
    }

    public FleetPlan withSustained() {
        return new FleetPlan(repository, data, portOffset, reset, true, processes, settings);
    }

    public FleetPlan only(ProcessName first, ProcessName... others) {
        return new FleetPlan(repository, data, portOffset, reset, sustained, EnumSet.of(first, others), settings);
    }

    public FleetPlan withSetting(ProcessName process, String name, String value) {
        var all = new EnumMap<ProcessName, Map<String, String>>(ProcessName.class);
        all.putAll(settings);
        var ofOne = new LinkedHashMap<>(all.getOrDefault(process, Map.of()));
        ofOne.put(name, value);
        all.put(process, Map.copyOf(ofOne));
        return new FleetPlan(repository, data, portOffset, reset, sustained, processes, all);
    }

    Map<String, String> settingsOf(ProcessName process) {
        return settings.getOrDefault(process, Map.of());
    }
}
