package io.fengqiao.chassis.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/// The checkout the tests run in.
public final class Repository {
    private Repository() {}

    public static Path root() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.exists(place.resolve("deploy/kafka/topics.yaml"))) {
                return place;
            }
        }
        throw new IllegalStateException(
                "no deploy/kafka/topics.yaml above " + Path.of("").toAbsolutePath());
    }
}
