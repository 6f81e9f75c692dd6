package io.fengqiao.gateway.access;

import io.fengqiao.chassis.edge.Bearers;
import io.fengqiao.gateway.problem.Problem;
import io.fengqiao.gateway.problem.Problems;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Who may pass. What is not named here is denied, and denied looks like non-existent.
@Configuration(proxyBeanMethods = false)
class AccessRules {
    private static final int LOCAL_FIRST = 1;
    private static final int EVERYTHING_ELSE = 2;

    /// The one page of the parties to a dispute, who have no token: one tracking number, and a secret
    /// in a header.
    private static final String PROGRESS_PAGE = "/api/dispute/progress/{trackingNumber}";

    /// What a newcomer's browser opens: made-up identities and the API documents.
    @Bean
    @Order(LOCAL_FIRST)
    @Profile("local")
    SecurityFilterChain localPages(HttpSecurity http) {
        return Bearers.stateless(http)
                .securityMatcher("/dev/**", "/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(EVERYTHING_ELSE)
    SecurityFilterChain everythingElse(HttpSecurity http, Bearers bearers, Problems problems) {
        var requests = Bearers.stateless(http)
                .authorizeHttpRequests(
                        asked -> asked.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.INCLUDE)
                                .permitAll()
                                .requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                                .permitAll()
                                .requestMatchers(EndpointRequest.toAnyEndpoint())
                                .authenticated()
                                .requestMatchers(HttpMethod.GET, PROGRESS_PAGE)
                                .permitAll()
                                .requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll());
        return bearers.ask(requests, hiding(problems), tokens -> {}).build();
    }

    private static AccessDeniedHandler hiding(Problems problems) {
        return (request, response, denied) -> problems.answer(request, response, Problem.NOT_FOUND);
    }
}
