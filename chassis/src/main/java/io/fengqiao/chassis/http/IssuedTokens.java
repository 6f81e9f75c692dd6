package io.fengqiao.chassis.http;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// Checks the tokens of the configured issuer (P8) with the keys it publishes. They are read with the first token and
/// again every five minutes; while the issuer is away, those read before serve for an hour. Not guaranteed: that a key
/// withdrawn while the issuer is away is refused within that hour.
@Configuration(proxyBeanMethods = false)
class IssuedTokens {
    private static final String AUDIENCE = "fengqiao";
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration OUTAGE = Duration.ofHours(1);

    @Bean
    JwtDecoder issuedTokenDecoder(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") URI keys) {
        return decoder(issuer, keys, FRESH);
    }

    static JwtDecoder decoder(String issuer, URI keys, Duration fresh) {
        var decoder = NimbusJwtDecoder.withJwkSource(keptThroughOutages(keys, fresh))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE)),
                new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank())));
        return decoder;
    }

    private static JWKSource<SecurityContext> keptThroughOutages(URI keys, Duration fresh) {
        int millis = Math.toIntExact(PATIENCE.toMillis());
        try {
            return JWKSourceBuilder.create(
                            keys.toURL(),
                            new DefaultResourceRetriever(millis, millis, JWKSourceBuilder.DEFAULT_HTTP_SIZE_LIMIT))
                    .cache(fresh.toMillis(), PATIENCE.toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(false)
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException unreadable) {
            throw new IllegalArgumentException(
                    "fengqiao.issuer: no address of keys can be made of " + keys, unreadable);
        }
    }
}
