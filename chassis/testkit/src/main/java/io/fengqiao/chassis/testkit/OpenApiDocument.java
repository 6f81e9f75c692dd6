package io.fengqiao.chassis.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A service's OpenAPI document as it is committed, held against what the running service says of itself.
/// Write it anew with `-Dcontracts.write=true`.
public final class OpenApiDocument {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiDocument() {}

    public static void check(String service, Api api) {
        var said = (ObjectNode) api.get("/v3/api-docs").body();
        said.remove("servers");
        var now = JSON.writeValueAsString(JSON.treeToValue(said, java.util.TreeMap.class)) + "\n";
        Path file = Repository.root().resolve(service).resolve("contracts/openapi.json");
        try {
            if (Boolean.getBoolean("contracts.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now);
            }
            if (!Files.exists(file) || !Files.readString(file).equals(now)) {
                throw new AssertionError(
                        file + " is not what the service offers; write it with -Dcontracts.write=true and look at it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
