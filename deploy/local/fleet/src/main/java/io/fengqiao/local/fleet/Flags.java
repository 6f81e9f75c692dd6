package io.fengqiao.local.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How each JVM is run. A cache is of use only to a run with the flags it was trained with.
final class Flags {
    private static final List<String> SMALL_AND_QUICK = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            // A cache may hold a stub the JVM then makes anew; that is no news.
            "-Xlog:aot*=error",
            "--enable-native-access=ALL-UNNAMED");

    private Flags() {}

    /// Beside the others, which a trained cache asks for. The store then keeps everything in its heap.
    static List<String> sustained(ProcessName process) {
        return List.of("-XX:TieredStopAtLevel=4", process == ProcessName.STORE ? "-Xmx8g" : "-Xmx1g");
    }

    static List<String> of(ProcessName process) {
        var flags = new ArrayList<>(SMALL_AND_QUICK);
        flags.add(
                switch (process) {
                    case GATEWAY -> "-Xmx160m";
                    case STORE -> "-Xmx384m";
                    default -> "-Xmx192m";
                });
        if (!process.isFoundation()) {
            flags.add("-Dspring.main.banner-mode=off");
        }
        return List.copyOf(flags);
    }

    /// What somebody wants otherwise for one process, such as
    /// a debugger: `FENGQIAO_JAVA_OPTIONS_GRID_SERVICE`.
    static List<String> wished(ProcessName process, Map<String, String> environment) {
        var wished = environment.getOrDefault("FENGQIAO_JAVA_OPTIONS_" + process.name(), "");
        return Arrays.stream(wished.strip().split("\\s+"))
                .filter(flag -> !flag.isEmpty())
                .toList();
    }
}
