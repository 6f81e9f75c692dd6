package io.fengqiao.gateway.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import io.fengqiao.gateway.problem.Problem;
import io.fengqiao.gateway.problem.Problems;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Who may pass. What is not named here is denied, and denied looks like non-existent.
@Configuration(proxyBeanMethods = false)
class AccessRules {
    private static final int LOCAL_FIRST = 1;
    private static final int EVERYTHING_ELSE = 2;

    /// The one page of the parties to a dispute, who have no token: one tracking number, and a secret in a header.
    private static final String PROGRESS_PAGE = "/api/dispute/progress/{trackingNumber}";

    private final Problems problems;

    AccessRules(Problems problems) {
        this.problems = problems;
    }

    /// What a newcomer's browser opens: made-up identities and the API documents.
    @Bean
    @Order(LOCAL_FIRST)
    @Profile("local")
    SecurityFilterChain localPages(HttpSecurity http) {
        return stateless(http)
                .securityMatcher("/dev/**", "/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(EVERYTHING_ELSE)
    SecurityFilterChain everythingElse(HttpSecurity http) {
        return stateless(http)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.INCLUDE)
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
                                .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(refusing())
                        .accessDeniedHandler(hiding())
                        .withObjectPostProcessor(outagesAreNoRefusals()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusing()).accessDeniedHandler(hiding()))
                .build();
    }

    /// One observation a request is enough; another for each filter would cost more than the filters.
    @Bean
    SecurityObservationSettings noObservationsOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /// No session, no cookie, no form: so there is nothing a foreign page could ride on.
    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    private AuthenticationEntryPoint refusing() {
        return (request, response, refusal) -> {
            var told = refusal instanceof OAuth2AuthenticationException;
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, told ? "Bearer error=\"invalid_token\"" : "Bearer");
            problems.answer(request, response, told ? Problem.TOKEN_REFUSED : Problem.NO_TOKEN);
        };
    }

    private AccessDeniedHandler hiding() {
        return (request, response, denied) -> problems.answer(request, response, Problem.NOT_FOUND);
    }

    private AuthenticationFailureHandler judging() {
        var refusing = refusing();
        return (request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "2");
                problems.answer(request, response, Problem.ISSUER_NOT_REACHABLE);
            } else {
                refusing.commence(request, response, failure);
            }
        };
    }

    /// Keys that cannot be read say nothing about the token: the caller is told to come back, not to log in again.
    private ObjectPostProcessor<BearerTokenAuthenticationFilter> outagesAreNoRefusals() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(judging());
                return filter;
            }
        };
    }
}
