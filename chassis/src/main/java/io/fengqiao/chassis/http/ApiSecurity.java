package io.fengqiao.chassis.http;

import io.fengqiao.chassis.edge.Bearers;
import io.fengqiao.chassis.edge.ProblemWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Every request needs a verified token; which role may call what stands on each handler (`@PreAuthorize`),
/// and a handler without it fails the build. Only health (on its own port) and, in the local profile, the API
/// document are open.
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    @Bean
    SecurityFilterChain apiFilters(
            HttpSecurity http, Bearers bearers, ProblemWriter problems, Environment environment) {
        boolean local = environment.acceptsProfiles(Profiles.of("local"));
        var requests = Bearers.stateless(http).authorizeHttpRequests(asked -> {
            asked.requestMatchers("/actuator/**").permitAll();
            if (local) {
                asked.requestMatchers("/v3/api-docs/**").permitAll();
            }
            asked.anyRequest().authenticated();
        });
        return bearers.ask(requests, denying(problems), tokens -> tokens.jwtAuthenticationConverter(roles()))
                .build();
    }

    private static AccessDeniedHandler denying(ProblemWriter problems) {
        return (request, response, denied) -> problems.answer(request, response, 403, "not-allowed");
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
}
