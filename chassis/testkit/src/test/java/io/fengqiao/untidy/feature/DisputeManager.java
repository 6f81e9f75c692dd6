package io.fengqiao.untidy.feature;

import io.fengqiao.untidy.feature.http.DisputeController;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Everything the house rules forbid, in one place.
public class DisputeManager {
    final Instant made = Instant.now();
    final DisputeController controller;
    final MongoTemplate mongo;

    DisputeManager(DisputeController controller, MongoTemplate mongo) {
        this.controller = controller;
        this.mongo = mongo;
    }
}
