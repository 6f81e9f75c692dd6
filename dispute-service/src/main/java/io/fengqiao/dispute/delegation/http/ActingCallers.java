package io.fengqiao.dispute.delegation.http;

import io.fengqiao.chassis.http.CallerResolver;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.dispute.delegation.Delegating;
import io.fengqiao.dispute.delegation.NotTheDeputy;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Who sends `Acting-For: <delegation>` is, in every handler of this service, whom it acts for. What the
/// token's role allows is checked before, on the deputy's own token; the audit trail names the deputy.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ActingCallers implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    static final String HEADER = "Acting-For";

    private final ObjectProvider<Delegating> delegating;
    private final InstantSource clock;

    ActingCallers(ObjectProvider<Delegating> delegating, InstantSource clock) {
        this.delegating = delegating;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var caller = CallerResolver.current();
        var delegation = request.getHeader(HEADER);
        if (delegation == null) {
            return caller;
        }
        if (parameter.getContainingClass() == DelegationController.class) {
            throw new NotTheDeputy();
        }
        return delegating.getObject().acting(delegation, caller, clock.instant());
    }
}
