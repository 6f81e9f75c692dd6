package io.fengqiao.chassis.http;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Makes a command of a request: `Idempotency-Key` (required), `If-Match` (optional, the `ETag` of what was
/// seen), and a hash of path and content, so that a key stands for one command only.
public final class CommandContexts {
    static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{8,128}");
    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,18})\"");

    private final JsonMapper json;

    public CommandContexts(JsonMapper json) {
        this.json = json;
    }

    public CommandContext of(Caller caller, HttpServletRequest request, @Nullable Object content) {
        var key = request.getHeader("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refusal("key-missing", Refusal.Kind.INVALID, null);
        }
        return new CommandContext(
                caller, caller.subject() + "/" + key, hash(request.getRequestURI(), content), expectedVersion(request));
    }

    /// A command that has an id of its own, whichever request brings it and beside whatever others: `key`
    /// stands for the header's, `path` for the request's.
    public CommandContext of(Caller caller, String key, String path, Object content) {
        return new CommandContext(caller, caller.subject() + "/" + key, hash(path, content), null);
    }

    private static @Nullable Long expectedVersion(HttpServletRequest request) {
        var match = request.getHeader("If-Match");
        if (match == null || match.equals("*")) {
            return null;
        }
        var version = ETAG.matcher(match);
        if (!version.matches()) {
            throw new Refusal("if-match-malformed", Refusal.Kind.INVALID, null);
        }
        return Long.valueOf(version.group(1));
    }

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    private String hash(String path, @Nullable Object content) {
        var sum = new Sha256().add(path);
        if (content != null) {
            sum.add(json.writeValueAsBytes(content));
        }
        return sum.base64Url();
    }
}
