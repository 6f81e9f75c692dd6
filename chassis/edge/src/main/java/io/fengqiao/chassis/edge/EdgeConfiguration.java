package io.fengqiao.chassis.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/// What the gateway and each service have alike where a request comes in. Who may call what stands on each
/// handler (`@PreAuthorize`), on open ones too.
@AutoConfiguration(before = {OAuth2ResourceServerAutoConfiguration.class, WebMvcAutoConfiguration.class})
@EnableConfigurationProperties(TokenSettings.class)
@EnableMethodSecurity
class EdgeConfiguration {

    @Bean
    ProblemTexts problemTexts(ObjectProvider<ProblemBundle> libraries) {
        return ProblemTexts.from(
                Stream.concat(Stream.of("problems"), libraries.stream().map(ProblemBundle::name))
                        .toArray(String[]::new));
    }

    @Bean
    ProblemWriter problemWriter(ProblemTexts texts) {
        return new ProblemWriter(texts);
    }

    @Bean
    Bearers bearers(ProblemWriter problems) {
        return new Bearers(problems);
    }

    /// The development issuer brings its own: it has the key at hand.
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder issuedTokenDecoder(TokenSettings settings, InstantSource clock) {
        return IssuedTokens.decoder(settings, clock);
    }

    /// One observation a request is enough; another for each filter would cost more than the filters.
    @Bean
    SecurityObservationSettings noObservationsOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /// Controllers speak the language that filters speak, and never that of the machine.
    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            }
        };
    }
}
