package io.fengqiao.chassis.edge;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Asks for bearer tokens, and answers who comes without a good one. Which paths are open, what a role may
/// and how a denial looks is each application's own.
public final class Bearers {
    private final ProblemWriter problems;

    Bearers(ProblemWriter problems) {
        this.problems = problems;
    }

    /// No session, no cookie, no form: so there is nothing a foreign page could ride on.
    public static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    /// @param denying answers who is known and may not
    /// @param tokens what else is read from a token
    public HttpSecurity ask(
            HttpSecurity http,
            AccessDeniedHandler denying,
            Customizer<OAuth2ResourceServerConfigurer<HttpSecurity>.JwtConfigurer> tokens) {
        return http.oauth2ResourceServer(server -> server.jwt(tokens)
                        .authenticationEntryPoint(refusing())
                        .accessDeniedHandler(denying)
                        .withObjectPostProcessor(outagesAreNoRefusals()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusing()).accessDeniedHandler(denying));
    }

    private AuthenticationEntryPoint refusing() {
        return (request, response, refusal) -> {
            var brought = refusal instanceof OAuth2AuthenticationException;
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, brought ? "Bearer error=\"invalid_token\"" : "Bearer");
            problems.answer(request, response, 401, brought ? "token-refused" : "no-token");
        };
    }

    private AuthenticationFailureHandler judging() {
        var refusing = refusing();
        return (request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "2");
                problems.answer(request, response, 503, "issuer-not-reachable");
            } else {
                refusing.commence(request, response, failure);
            }
        };
    }

    /// Keys that cannot be read say nothing about the token: the caller is told to come back, not to
    /// log in again.
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
