package io.fengqiao.local.departments;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Idempotency keys of a run: the same for the same move, however often it is tried.
record Keys(String run) {
    String of(String path, String move) {
        return UUID.nameUUIDFromBytes((run + " " + path + " " + move).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
