package io.fengqiao.chassis.http;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a handler its [Caller], from the verified token's `sub`, `roles`, `unit` and `division`.
public final class CallerResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current();
    }

    /// @throws AccessDeniedException when nobody is authenticated, or the token lacks a claim
    public static Caller current() {
        return of(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow(() -> new AccessDeniedException("no caller"));
    }

    public static Optional<Caller> of(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
            return Optional.empty();
        }
        var subject = token.getSubject();
        var unit = token.getClaimAsString("unit");
        var division = token.getClaimAsString("division");
        if (subject == null || unit == null || division == null) {
            throw new AccessDeniedException("the token lacks sub, unit or division");
        }
        return Optional.of(new Caller(subject, roles(token), unit, division));
    }

    /// A role nobody here knows gives nothing.
    private static Set<Role> roles(Jwt token) {
        var claimed = token.getClaimAsStringList("roles");
        return Arrays.stream(Role.values())
                .filter(role -> (claimed == null ? List.of() : claimed).contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
