package io.fengqiao.local.fleet;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gives a child a session of its own. Ctrl-C in the terminal then reaches the launcher alone, which stops
/// the others in order; and closing the terminal does not reach a detached set at all.
final class Session {
    private static final List<String> PREFIX = prefix();

    private Session() {}

    static List<String> ofItsOwn(List<String> command) {
        var all = new ArrayList<>(PREFIX);
        all.addAll(command);
        return all;
    }

    /// Both replace themselves by the command, so its process number stays that of our child.
    private static List<String> prefix() {
        if (isOnPath("setsid")) {
            return List.of("setsid");
        }
        return isOnPath("perl")
                ? List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV or die;")
                : List.of();
    }

    private static boolean isOnPath(String program) {
        var path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
