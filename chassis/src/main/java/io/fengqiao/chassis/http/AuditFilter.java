package io.fengqiao.chassis.http;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Every change and every denial by HTTP leaves an entry, before the answer is on its way. Reads within scope
/// leave none; disclosures write their own, with the purpose, before the data are opened (P5).
final class AuditFilter extends OncePerRequestFilter {
    private final AuditTrail trail;

    AuditFilter(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean denied = response.getStatus() == 401 || response.getStatus() == 403;
        if ((!reads || denied) && !request.getRequestURI().startsWith("/actuator")) {
            trail.write(
                    who(),
                    request.getRemoteAddr(),
                    request.getMethod() + " " + route(request),
                    Integer.toString(response.getStatus()),
                    null);
        }
    }

    private static String who() {
        return CallerResolver.of(SecurityContextHolder.getContext().getAuthentication())
                .map(Caller::subject)
                .orElse("nobody");
    }

    /// The path as it was asked for where a handler knew it; otherwise only that it was not one of ours,
    /// since a stranger's path may hold anything.
    private static String route(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) == null
                ? "unknown path"
                : request.getRequestURI();
    }
}
