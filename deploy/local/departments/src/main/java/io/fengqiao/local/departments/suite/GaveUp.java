package io.fengqiao.local.departments.suite;

import java.time.Duration;

/// The suite gave no answer for as long as the caller was ready to wait. What was asked may have been
/// done or not.
public final class GaveUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GaveUp(String request, Duration patience, String last) {
        super("%s: no answer within %s (last: %s)".formatted(request, patience, last));
    }
}
