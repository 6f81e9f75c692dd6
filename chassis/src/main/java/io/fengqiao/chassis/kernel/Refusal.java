package io.fengqiao.chassis.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A "no" that explains itself: a stable slug, the kind of no, the rule that says so (`S58`), and what to put
/// into the sentence. The sentence itself is in `problems.properties`, in English and Chinese, under the
/// slug. Arguments are shown to callers: never personal data.
public class Refusal extends RuntimeException {
    public enum Kind {
        INVALID(422),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final String slug;
    private final Kind kind;
    private final @Nullable String rule;
    private final transient List<Object> arguments;

    public Refusal(String slug, Kind kind, @Nullable String rule, Object... arguments) {
        super(slug + (arguments.length == 0 ? "" : " " + Arrays.toString(arguments)), null, false, false);
        this.slug = slug;
        this.kind = kind;
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public static Refusal notFound(String what, String id) {
        return new Refusal("not-found", Kind.NOT_FOUND, null, what, id);
    }

    public String slug() {
        return slug;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
