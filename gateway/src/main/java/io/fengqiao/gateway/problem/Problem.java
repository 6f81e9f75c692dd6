package io.fengqiao.gateway.problem;

import java.util.Locale;

/// Everything the gateway itself refuses, beside bad tokens. What a service refuses passes through untouched.
///
/// The sentences are in `problems.properties`, in English and Chinese, under the slug. They say what is wrong
/// and what to do, and never repeat what the caller sent.
public enum Problem {
    BAD_REQUEST(400),
    NO_TOKEN(401),
    NOT_FOUND(404),
    NO_SUCH_IDENTITY(404),
    METHOD_NOT_ALLOWED(405),
    TOO_LARGE(413),
    UNSUPPORTED_FORM(415),
    INTERNAL(500),
    BROKEN_OFF(502),
    NOT_REACHABLE(503),
    OVERLOADED(503),
    TOO_SLOW(504);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /// Stable: clients switch on it.
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The gateway's word for a status that the container or the framework chose.
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> NO_TOKEN;
            case 403, 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_FORM;
            default -> status < 500 ? BAD_REQUEST : INTERNAL;
        };
    }
}
