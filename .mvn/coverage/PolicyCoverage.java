import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which rule of the policy lives where: `docs/policy-coverage.md`, made (`write`) or checked (`check`) from
/// the numbers that code, rule books and tests cite.
///
/// A rule's home is where it is decided, a class or a rule book; there a line of comment says so, as `Keeps`
/// and the rule's number with a full stop (several with commas). Each service has at most one home for a
/// rule. Everything else mentions it.
///
/// It proves that a rule is cited, not that it is kept: what a test shows, its own words say.
final class PolicyCoverage {
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", ".git", ".local", ".mvn", "docs");
    private static final Pattern RULE = Pattern.compile("^\\| (S\\d+) \\| ([^|]+)\\|(.*)\\| ([^|]+) \\|$");
    private static final Pattern CITED = Pattern.compile("\\bS(\\d{1,3})\\b(?:\\s*(?:to|–|-)\\s*S(\\d{1,3})\\b)?");
    private static final Pattern KEEPS = Pattern.compile("(?m)^\\s*(?:///|#) Keeps (S\\d+(?:, S\\d+)*)\\.$");
    private static final int SHOWN = 6;

    private record Rule(
            String number, String words, String owner, Map<String, Path> homes, Set<Path> code, Set<Path> tests) {
        Rule(String number, String words, String owner) {
            this(number, words, owner, new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        }

        boolean inCode() {
            return !code.isEmpty();
        }

        Set<Path> mentions() {
            var others = new TreeSet<>(code);
            others.removeAll(homes.values());
            return others;
        }
    }

    private final Path root;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private PolicyCoverage(Path root) {
        this.root = root;
    }

    static void main(String[] args) throws IOException {
        var root = Path.of(args[1]);
        var coverage = new PolicyCoverage(root);
        coverage.readRules();
        coverage.readSources();
        if (!coverage.wrong.isEmpty()) {
            coverage.wrong.forEach(System.err::println);
            System.exit(1);
        }
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
                    var text = Files.readString(file);
                    cite(path, test, text);
                    keep(path, name, test, text);
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

    private void keep(Path file, String name, boolean test, String text) {
        var match = KEEPS.matcher(text);
        while (match.find()) {
            for (String number : match.group(1).split(", ")) {
                var rule = rules.get(number);
                if (rule == null) {
                    wrong.add(name + " keeps " + number + " (expected: a rule of docs/policy-rules.md)");
                } else if (test || !name.contains("src/main/")) {
                    wrong.add(name + " keeps " + number + " (expected: in what runs, not in a test)");
                } else {
                    var before = rule.homes().putIfAbsent(serviceOf(name), file);
                    if (before != null) {
                        wrong.add(name + " keeps " + number + ", and so does " + before
                                + " (expected: one home a service)");
                    }
                }
            }
        }
    }

    private static String serviceOf(String name) {
        return name.substring(0, name.indexOf("/src/main/"));
    }

    private String page() {
        var page = new StringBuilder();
        page.append("# Which rule lives where\n\n");
        page.append("Made by the build from the numbers that code, rule books and tests cite: do not edit; write it"
                + " with\n");
        page.append("`mvn -N validate -Dformat=write`. The rules in full: [policy-rules.md](policy-rules.md).\n");
        page.append(
                "*Kept by* is where a rule is decided, one home in each service that has to do with it: its comment\n");
        page.append("says `Keeps` and the number. What else cites the number is mentioned after it. That a rule is"
                + " cited\n");
        page.append("does not say how completely it is kept.\n\n");
        page.append(summary()).append(".\n\n");
        page.append("| Rule | What | Owner | Kept by | Mentioned in | Shown by |\n|---|---|---|---|---|---|\n");
        for (Rule rule : rules.values()) {
            page.append("| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            rule.number(),
                            rule.words(),
                            rule.owner(),
                            links(rule.homes().values()),
                            links(rule.mentions()),
                            links(rule.tests())));
        }
        list(page, "Not covered yet", rule -> !rule.inCode());
        list(
                page,
                "Cited, without a home",
                rule -> rule.inCode() && rule.homes().isEmpty());
        list(
                page,
                "In code, not shown by a test",
                rule -> rule.inCode() && rule.tests().isEmpty());
        return page.toString();
    }

    private void list(StringBuilder page, String heading, Predicate<Rule> which) {
        page.append("\n## ").append(heading).append("\n\n");
        for (Rule rule : rules.values()) {
            if (which.test(rule)) {
                page.append("- %s: %s (%s)%n".formatted(rule.number(), rule.words(), rule.owner()));
            }
        }
    }

    private String summary() {
        long shown = count(rule -> rule.inCode() && !rule.tests().isEmpty());
        long inCode = count(Rule::inCode);
        long homeless = count(rule -> rule.inCode() && rule.homes().isEmpty());
        return "%d rules: %d in code and shown by a test, %d in code only, %d not covered yet; %d cited without a home"
                .formatted(rules.size(), shown, inCode - shown, rules.size() - inCode, homeless);
    }

    private long count(Predicate<Rule> which) {
        return rules.values().stream().filter(which).count();
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
