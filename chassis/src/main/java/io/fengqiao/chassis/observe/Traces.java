package io.fengqiao.chassis.observe;

import io.fengqiao.chassis.aggregate.Cause;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Carries a trace from a request into the news it gives birth to, and from an event into what follows from
/// it (W3C `traceparent`). A span marks that an event was received; how long it took is not in it, since a
/// batch is handled as one.
public final class Traces {
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private final Tracer tracer;

    public Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    public Cause current() {
        var span = tracer.currentSpan();
        return span == null ? Cause.NONE : new Cause(null, traceparent(span.context()));
    }

    /// The traceparent for what follows from a received event; the received one where it is not sampled.
    public @Nullable String received(@Nullable String traceparent, String type) {
        if (traceparent == null) {
            return null;
        }
        var parts = TRACEPARENT.matcher(traceparent);
        if (!parts.matches()) {
            return null;
        }
        if (!parts.group(3).endsWith("1")) {
            return traceparent;
        }
        var parent = tracer.traceContextBuilder()
                .traceId(parts.group(1))
                .spanId(parts.group(2))
                .sampled(true)
                .build();
        var span = tracer.spanBuilder()
                .setParent(parent)
                .kind(Span.Kind.CONSUMER)
                .name("receive " + type)
                .start();
        span.end();
        return traceparent(span.context());
    }

    private static String traceparent(TraceContext context) {
        return "00-" + context.traceId() + "-" + context.spanId()
                + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
    }
}
