package io.fengqiao.local.departments;

import io.fengqiao.local.departments.material.Story;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// One report of a feed, before it is sent. `variant` chooses among the ways in which it can go wrong.
record Report(
        int number,
        Channel channel,
        Intent intent,
        String run,
        Story story,
        String division,
        String grid,
        Instant toldAt,
        int variant) {

    /// The department's own reference. The same run and number give the same one, so that a repeated
    /// run repeats it.
    String reference() {
        return "%s-%s-%06d".formatted(channel.prefix(), run, number);
    }

    /// Who reports from the grid the dispute lies in.
    String worker() {
        return "grid-worker-" + story.place().grid();
    }

    /// A key for a command about this report, the same whenever it is asked for.
    UUID key(String what) {
        return UUID.nameUUIDFromBytes(
                (run + "/" + channel.wire() + "/" + number + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    /// How often it is sent.
    int copies() {
        return intent == Intent.DUPLICATE ? 2 + variant % 2 : 1;
    }
}
