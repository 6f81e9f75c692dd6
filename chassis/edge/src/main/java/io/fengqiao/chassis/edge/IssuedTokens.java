package io.fengqiao.chassis.edge;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.CachingJWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetSourceWrapper;
import com.nimbusds.jose.jwk.source.OutageTolerantJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// Checks the tokens of the configured issuer (P8) with the keys it publishes. They are read with the first
/// token, so that an issuer that is down keeps nobody from starting, and again every five minutes; while the
/// issuer is away, those read before serve for an hour. Not guaranteed: that a key withdrawn while the issuer
/// is away is refused within that hour.
final class IssuedTokens {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration OUTAGE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private IssuedTokens() {}

    static JwtDecoder decoder(TokenSettings settings, InstantSource clock) {
        var issuer = settings.requiredIssuer();
        var kept = keptThroughOutages(new PublishedKeys(issuer, settings.jwks()));
        var decoder = NimbusJwtDecoder.withJwkSource(new JWKSetBasedJWKSource<>(new OnClock(kept, clock)))
                .jwsAlgorithm(TokenRules.ALGORITHM)
                .build();
        decoder.setJwtValidator(TokenRules.of(issuer));
        return decoder;
    }

    private static JWKSetSource<SecurityContext> keptThroughOutages(JWKSetSource<SecurityContext> published) {
        var tolerant = new OutageTolerantJWKSetSource<>(published, OUTAGE.toMillis(), null);
        return new CachingJWKSetSource<>(tolerant, FRESH.toMillis(), PATIENCE.toMillis(), null);
    }

    /// The library tells its sources the system's time; they hear the application's instead.
    private static final class OnClock extends JWKSetSourceWrapper<SecurityContext> {
        private final InstantSource clock;

        OnClock(JWKSetSource<SecurityContext> source, InstantSource clock) {
            super(source);
            this.clock = clock;
        }

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long systemTime, @Nullable SecurityContext context)
                throws KeySourceException {
            return getSource().getJWKSet(refresh, clock.millis(), context);
        }
    }
}
