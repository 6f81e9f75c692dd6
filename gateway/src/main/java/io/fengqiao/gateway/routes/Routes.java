package io.fengqiao.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.preserveHostHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.fengqiao.gateway.problem.Problems;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.Arrays;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// `/api/<service>/**` goes to that service under the same path: what a service documents is what
/// a caller types.
@Configuration(proxyBeanMethods = false)
class Routes {
    private final RouteSettings settings;
    private final Problems problems;
    private final CircuitBreakerRegistry breakers;

    Routes(RouteSettings settings, Problems problems, CircuitBreakerRegistry breakers) {
        this.settings = settings;
        this.problems = problems;
        this.breakers = breakers;
    }

    @Bean
    RouterFunction<ServerResponse> serviceRoutes() {
        return each(service -> route(service.path())
                .route(path("/api/" + service.path() + "/**"), http())
                .before(uri(settings.of(service)))
                .filter(upstream(service))
                .build());
    }

    /// The host is kept, so that a document names the edge as its server and the page's requests come here.
    @Bean
    @Profile("local")
    RouterFunction<ServerResponse> apiDocumentRoutes() {
        return each(service -> route("documents-" + service.path())
                .route(GET("/v3/api-docs/" + service.path()), http())
                .before(uri(settings.of(service)))
                .before(setPath("/v3/api-docs"))
                .before(preserveHostHeader())
                .filter(upstream(service))
                .build());
    }

    private Upstream upstream(Service service) {
        return new Upstream(breakers.circuitBreaker(service.path()), problems);
    }

    private static RouterFunction<ServerResponse> each(Function<Service, RouterFunction<ServerResponse>> toRoute) {
        return Arrays.stream(Service.values())
                .map(toRoute)
                .reduce(RouterFunction::and)
                .orElseThrow();
    }
}
