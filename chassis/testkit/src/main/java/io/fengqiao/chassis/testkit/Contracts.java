package io.fengqiao.chassis.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fengqiao.chassis.inbox.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A publisher's contracts: `<service>/contracts/events/<type>.schema.json`, and a sample body beside each.
/// Files are shared, never classes: a publisher proves that its events fit, a reader that it can
/// read the samples.
public final class Contracts {
    private static final EventJson EVENTS = new EventJson();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCHEMA = ".schema.json";

    private final Path events;

    private Contracts(Path events) {
        this.events = events;
    }

    /// @param service a directory of the checkout, such as `grid-service`
    public static Contracts of(String service) {
        return new Contracts(Repository.root().resolve(service).resolve("contracts/events"));
    }

    /// The types that have a schema.
    public Set<String> types() {
        try (var files = Files.list(events)) {
            var types = new TreeSet<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .forEach(name -> types.add(name.substring(0, name.length() - SCHEMA.length())));
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fails when the event's body, written as it goes on the wire, does not fit its schema.
    public void fits(String type, Object body) {
        fitsJson(type, EVENTS.json(body));
    }

    public void sampleFits(String type) {
        fitsJson(type, sample(type));
    }

    private void fitsJson(String type, String json) {
        var errors = schema(type).validate(json, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError(type + " does not fit its schema: " + errors + "\n" + json);
        }
    }

    /// The sample, read as a reader reads it, with fields added that the reader cannot know.
    public <T> T read(String type, Class<T> reader) {
        var tree = JSON.readTree(sample(type));
        addStrangers(tree);
        return EVENTS.read(JSON.writeValueAsBytes(tree), reader);
    }

    public String sample(String type) {
        return text(type + ".sample.json");
    }

    private static void addStrangers(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.values().forEach(Contracts::addStrangers);
            object.put("addedLater", "unknown to today's readers");
        } else if (node instanceof ArrayNode array) {
            array.values().forEach(Contracts::addStrangers);
        }
    }

    private Schema schema(String type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(type + SCHEMA));
    }

    private String text(String file) {
        try {
            return Files.readString(events.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("no contract " + events.resolve(file), e);
        }
    }
}
