package io.fengqiao.gateway.routes;

import io.fengqiao.gateway.problem.Problem;
import io.fengqiao.gateway.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Bodies are bounded before anything reads them, files wider than commands. It stands behind the tokens: who
/// has none learns nothing of limits.
///
/// HTML forms are refused: the container would take their fields for query parameters, and personal data
/// would end up in addresses and logs.
@Component
class BodyGuard extends OncePerRequestFilter {
    /// Files are the body of a request of their own; the service behind has its own limit for them.
    private static final List<PathPattern> FILES = Stream.of(
                    "/api/grid/imports",
                    "/api/dispute/imports",
                    "/api/grid/reports/{number}/attachments",
                    "/api/dispute/disputes/{id}/attachments")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    private final Problems problems;
    private final long limit;
    private final long fileLimit;

    BodyGuard(
            Problems problems,
            @Value("${fengqiao.body-limit:1MB}") DataSize limit,
            @Value("${fengqiao.file-limit:10MB}") DataSize fileLimit) {
        this.problems = problems;
        this.limit = limit.toBytes();
        this.fileLimit = fileLimit.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = isFile(request) ? fileLimit : limit;
        if (request.getContentLengthLong() > most) {
            problems.answer(request, response, Problem.TOO_LARGE);
        } else if (isForm(request.getContentType())) {
            problems.answer(request, response, Problem.UNSUPPORTED_FORM);
        } else {
            chain.doFilter(new Guarded(request, most), response);
        }
    }

    /// A photo on a report or a dispute, or a workbook: its body is the file and passes through as it comes.
    private static boolean isFile(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return request.getMethod().equals("POST") && FILES.stream().anyMatch(one -> one.matches(path));
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && contentType.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static final class Guarded extends HttpServletRequestWrapper {
        private final long limit;
        private @Nullable LimitedBody body;

        Guarded(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            var opened = body;
            if (opened == null) {
                opened = new LimitedBody(super.getInputStream(), limit);
                body = opened;
            }
            return opened;
        }
    }
}
