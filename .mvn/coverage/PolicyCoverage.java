import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which rule of the policy lives where: `docs/policy-coverage.md`, made (`write`) or checked (`check`) from the
/// numbers
/// that code, rule books and tests cite.
///
/// It proves that a rule is cited, not that it is kept: what a test shows, its own words say.
final class PolicyCoverage {
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", ".git", ".local", ".mvn", "docs");
    private static final Pattern RULE = Pattern.compile("^\\| (S\\d+) \\| ([^|]+)\\|(.*)\\| ([^|]+) \\|$");
    private static final Pattern CITED = Pattern.compile("\\bS(\\d{1,3})\\b(?:\\s*(?:to|–|-)\\s*S(\\d{1,3})\\b)?");
    private static final int SHOWN = 6;

    private record Rule(String number, String words, String owner, Set<Path> code, Set<Path> tests) {
        Rule(String number, String words, String owner) {
            this(number, words, owner, new TreeSet<>(), new TreeSet<>());
        }
    }

    private final Path root;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private PolicyCoverage(Path root) {
        this.root = root;
    }

    static void main(String[] args) throws IOException {
        var root = Path.of(args[1]);
        var coverage = new PolicyCoverage(root);
        coverage.readRules();
        coverage.readSources();
        var page = coverage.page();
        var file = root.resolve("docs/policy-coverage.md");
        boolean same = Files.exists(file) && Files.readString(file).equals(page);
        if (args[0].equals("write")) {
            Files.writeString(file, page);
        } else if (!same) {
            System.err.println("docs/policy-coverage.md is not what the sources cite.");
            System.err.println("write it: mvn -N validate -Dformat=write");
            System.exit(1);
        }
        System.out.println("policy coverage: " + coverage.summary() + (same ? "" : " (written anew)"));
    }

    private void readRules() throws IOException {
        for (String line : Files.readAllLines(root.resolve("docs/policy-rules.md"))) {
            var match = RULE.matcher(line);
            if (match.matches()) {
                var rule = new Rule(
                        match.group(1), match.group(2).strip(), match.group(4).strip());
                rules.put(rule.number(), rule);
            }
        }
        if (rules.size() != 135) {
            throw new IllegalStateException("docs/policy-rules.md has " + rules.size() + " rules (expected: 135)");
        }
    }

    private void readSources() throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return SKIPPED.contains(String.valueOf(directory.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var path = root.relativize(file);
                var name = path.toString().replace('\\', '/');
                boolean test = name.contains("src/test/") || name.startsWith("deploy/story/");
                boolean read = name.endsWith(".java") || (name.contains("src/main/") && name.endsWith(".yaml"));
                if (read) {
                    cite(path, test, Files.readString(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// `S95` cites one rule, `S95 to S104` all between.
    private void cite(Path file, boolean test, String text) {
        var match = CITED.matcher(text);
        while (match.find()) {
            int first = Integer.parseInt(match.group(1));
            int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
            for (int number = first; number <= last; number++) {
                var rule = rules.get("S" + number);
                if (rule != null) {
                    (test ? rule.tests() : rule.code()).add(file);
                }
            }
        }
    }

    private String page() {
        var page = new StringBuilder();
        page.append("# Which rule lives where\n\n");
        page.append("Made by the build from the numbers that code, rule books and tests cite: do not edit; write it"
                + " with\n");
        page.append("`mvn -N validate -Dformat=write`. The rules in full: [policy-rules.md](policy-rules.md).\n");
        page.append("A number here says that a rule is cited, not how completely it is kept.\n\n");
        page.append(summary()).append(".\n\n");
        page.append("| Rule | What | Owner | Lives in | Shown by |\n|---|---|---|---|---|\n");
        for (Rule rule : rules.values()) {
            page.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(rule.number(), rule.words(), rule.owner(), links(rule.code()), links(rule.tests())));
        }
        page.append("\n## Not covered yet\n\n");
        for (Rule rule : rules.values()) {
            if (rule.code().isEmpty()) {
                page.append("- %s: %s (%s)%n".formatted(rule.number(), rule.words(), rule.owner()));
            }
        }
        page.append("\n## In code, not shown by a test\n\n");
        for (Rule rule : rules.values()) {
            if (!rule.code().isEmpty() && rule.tests().isEmpty()) {
                page.append("- %s: %s (%s)%n".formatted(rule.number(), rule.words(), rule.owner()));
            }
        }
        return page.toString();
    }

    private String summary() {
        long shown = rules.values().stream()
                .filter(rule -> !rule.code().isEmpty() && !rule.tests().isEmpty())
                .count();
        long inCode =
                rules.values().stream().filter(rule -> !rule.code().isEmpty()).count();
        return "%d rules: %d in code and shown by a test, %d in code only, %d not covered yet"
                .formatted(rules.size(), shown, inCode - shown, rules.size() - inCode);
    }

    private static String links(Collection<Path> files) {
        var shown = files.stream()
                .limit(SHOWN)
                .map(file -> "[%s](../%s)"
                        .formatted(
                                String.valueOf(file.getFileName()).replace(".java", ""),
                                file.toString().replace('\\', '/')))
                .collect(Collectors.joining(", "));
        return files.size() > SHOWN ? shown + " and " + (files.size() - SHOWN) + " more" : shown;
    }
}
