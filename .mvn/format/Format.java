import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Checks (`check`) or makes (`write`) the layout of every Java file below the directories given, with
/// palantir-java-format on the JDK the code is written for: Spotless runs on Maven's own JDK, whose compiler
/// may be too old to read today's syntax. [Comments] says how comments wrap.
final class Format {
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", ".git", ".local");

    private Format() {}

    static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        var wrong = new ArrayList<String>();
        var unmended = new ArrayList<String>();
        var files = sources(Path.of(args[1]));
        for (Path file : files) {
            var before = Files.readString(file);
            try {
                var after = Comments.flow(formatter.formatSourceAndFixImports(before));
                for (String line : Comments.tooWide(after)) {
                    unmended.add(file + ":" + line);
                }
                if (!after.equals(before)) {
                    wrong.add(file.toString());
                    if (write) {
                        Files.writeString(file, after);
                    }
                }
            } catch (FormatterException e) {
                wrong.add(file + ": " + e.getMessage());
            }
        }
        unmended.forEach(line -> System.err.println("wrap it by hand: " + line));
        if (write || wrong.isEmpty()) {
            System.out.println("format: " + files.size() + " files, " + wrong.size() + (write ? " changed" : " wrong"));
        } else {
            wrong.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("format them: mvn -N validate -Dformat=write");
        }
        if (!unmended.isEmpty() || !write && !wrong.isEmpty()) {
            System.exit(1);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return SKIPPED.contains(String.valueOf(directory.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
