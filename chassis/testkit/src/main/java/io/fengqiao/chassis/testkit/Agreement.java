package io.fengqiao.chassis.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether the list of topics, the contracts and the code agree on events, in both directions: what is listed
/// has a contract, is told by its publisher and heard by its readers; what has a contract, is told or
/// heard is listed.
///
/// The code is read as text: a type stands there whole, or as a beginning (`dispute.`) and
/// the rest (`accepted`).
final class Agreement {
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Pattern TYPE = Pattern.compile("([a-z]+\\.[a-z0-9-]+)\\.v[0-9]+");
    private static final String SCHEMA = ".schema.json";
    private static final String SAMPLE = ".sample.json";

    private final Path suite;
    private final List<Topics.Topic> topics;

    Agreement(Path suite) {
        this.suite = suite;
        this.topics = Topics.of(suite).all();
    }

    /// What does not agree, a sentence each.
    List<String> faults() {
        var faults = new ArrayList<String>();
        var listed = topics.stream().flatMap(topic -> topic.types().stream()).collect(Collectors.toSet());
        var services = services();
        var contracts = new TreeSet<String>();
        for (String service : services) {
            contracts.addAll(contracts(service));
            said(service).stream()
                    .filter(word -> TYPE.matcher(word).matches())
                    .filter(type -> topics.stream().noneMatch(topic -> concerns(service, topic, type)))
                    .forEach(type ->
                            faults.add(service + " knows " + type + ", which no topic it has to do with carries"));
        }
        listed.stream()
                .filter(type -> !contracts.contains(type))
                .forEach(type -> faults.add(type + " has no contract"));
        contracts.stream().filter(type -> !listed.contains(type)).forEach(type -> faults.add(type + " is on no topic"));
        for (Topics.Topic topic : topics) {
            if (services.contains(topic.publisher())) {
                var words = said(topic.publisher());
                topic.types().stream()
                        .filter(type -> !isSaid(type, words))
                        .forEach(type -> faults.add(topic.publisher() + " never tells " + type));
            }
            for (String reader : topic.readers()) {
                var words = said(reader);
                if (topic.types().stream().noneMatch(words::contains)) {
                    faults.add(reader + " hears nothing of " + topic.name());
                }
            }
        }
        return faults;
    }

    private static boolean concerns(String service, Topics.Topic topic, String type) {
        return topic.types().contains(type)
                && (topic.publisher().equals(service) || topic.readers().contains(service));
    }

    private static boolean isSaid(String type, Set<String> words) {
        var bare = TYPE.matcher(type).replaceFirst("$1");
        return words.contains(type)
                || words.stream()
                        .anyMatch(word -> bare.startsWith(word) && words.contains(bare.substring(word.length())));
    }

    private Set<String> services() {
        try (var children = Files.list(suite)) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> name.endsWith("-service"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The types that have a schema and a sample.
    private Set<String> contracts(String service) {
        var directory = suite.resolve(service).resolve("contracts/events");
        if (!Files.exists(directory)) {
            return Set.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .filter(type -> Files.exists(directory.resolve(type + SAMPLE)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every word in quotes in what runs.
    private Set<String> said(String service) {
        try (var files = Files.walk(suite.resolve(service).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> QUOTED.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
