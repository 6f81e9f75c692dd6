package io.fengqiao.chassis.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/// Every request needs a verified token; which role may call what stands on each handler (`@PreAuthorize`), and a
/// handler
/// without it fails the build. Only health (on its own port) and, in the local profile, the API document are open.
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ApiSecurity {
    @Bean
    SecurityFilterChain apiFilters(HttpSecurity http, Problems problems, JsonMapper json, Environment environment)
            throws Exception {
        boolean local = environment.acceptsProfiles(Profiles.of("local"));
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/actuator/**").permitAll();
                    if (local) {
                        requests.requestMatchers("/v3/api-docs/**").permitAll();
                    }
                    requests.anyRequest().authenticated();
                })
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint((request, response, e) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            write(response, json, problems.of(401, "no-token", null, request.getLocale()));
                        })
                        .accessDeniedHandler((request, response, e) ->
                                write(response, json, problems.of(403, "not-allowed", null, request.getLocale())))
                        .withObjectPostProcessor(outagesAreNoRefusals(problems, json)))
                .build();
    }

    /// One observation a request is enough; another for each filter would cost more than the filters.
    @Bean
    SecurityObservationSettings noObservationsOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /// Keys that cannot be read say nothing about the token: the caller is told to come back, not to log in again.
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> outagesAreNoRefusals(
            Problems problems, JsonMapper json) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler((request, response, failure) -> {
                    boolean outage = failure instanceof AuthenticationServiceException;
                    response.setHeader(outage ? "Retry-After" : "WWW-Authenticate", outage ? "2" : "Bearer");
                    var locale = request.getLocale();
                    write(
                            response,
                            json,
                            outage
                                    ? problems.of(503, "issuer-not-reachable", null, locale)
                                    : problems.of(401, "no-token", null, locale));
                });
                return filter;
            }
        };
    }

    private static JwtAuthenticationConverter roles() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(ApiSecurity::authorities);
        return converter;
    }

    private static Collection<GrantedAuthority> authorities(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        Stream<String> names = roles == null ? Stream.of() : roles.stream();
        return List.copyOf(
                names.map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
    }

    private static void write(
            HttpServletResponse response, JsonMapper json, org.springframework.http.ProblemDetail problem)
            throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
