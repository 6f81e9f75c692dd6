package io.fengqiao.chassis.edge;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/// The keys as the issuer publishes them now: where the settings say, or else where its discovery document
/// does, which is read once.
final class PublishedKeys implements JWKSetSource<SecurityContext> {
    static final Duration TO_CONNECT = Duration.ofSeconds(1);
    static final Duration TO_READ = Duration.ofSeconds(3);

    private final DefaultResourceRetriever web = new DefaultResourceRetriever(
            Math.toIntExact(TO_CONNECT.toMillis()),
            Math.toIntExact(TO_READ.toMillis()),
            JWKSourceBuilder.DEFAULT_HTTP_SIZE_LIMIT);

    private final Discovery discovery;
    private volatile @Nullable URL address;

    PublishedKeys(String issuer, @Nullable String jwks) {
        this.discovery = new Discovery(issuer);
        this.address = jwks != null && StringUtils.hasText(jwks) ? url(jwks) : null;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
            throws KeySourceException {
        return new URLBasedJWKSetSource<>(address(), web).getJWKSet(refresh, now, context);
    }

    private URL address() throws JWKSetUnavailableException {
        var known = address;
        if (known == null) {
            try {
                known = url(discovery.jwks());
            } catch (RuntimeException unreadable) {
                throw new JWKSetUnavailableException("the issuer's discovery document cannot be read", unreadable);
            }
            address = known;
        }
        return known;
    }

    private static URL url(String jwks) {
        try {
            return URI.create(jwks).toURL();
        } catch (MalformedURLException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("no address of keys: " + jwks + " (expected: a URL)", unreadable);
        }
    }

    @Override
    public void close() {}
}
