package io.fengqiao.gateway.routes;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/// Names what passes; everything else stays outside. A list of what to strip would always be one header
/// short: whoever may invent `X-User` may invent `X-Remote-User` too. Identity is in the token
/// and nowhere else.
///
/// `X-Forwarded-For` is written anew with the address this gateway saw, for the audit's "from where".
@Component
class PassedHeaders implements RequestHttpHeadersFilter, Ordered {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final List<String> PASSED = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.HOST,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_UNMODIFIED_SINCE,
            HttpHeaders.RANGE,
            HttpHeaders.USER_AGENT,
            "Idempotency-Key",
            "Last-Event-ID",
            "Prefer",
            "Progress-Secret",
            "traceparent",
            "tracestate");

    @Override
    public HttpHeaders apply(HttpHeaders arrived, ServerRequest request) {
        var passed = new HttpHeaders();
        for (var name : PASSED) {
            var values = arrived.get(name);
            if (values != null) {
                passed.put(name, values);
            }
        }
        passed.set(FORWARDED_FOR, request.servletRequest().getRemoteAddr());
        return passed;
    }

    /// Last, because the framework's own filter takes every `X-Forwarded-*` away.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
