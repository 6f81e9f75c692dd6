package io.fengqiao.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class IssuedTokensTest {
    private static final RSAKey KEY = key();

    private HttpServer issuer;

    @BeforeEach
    void theIssuerPublishesItsKeys() throws IOException {
        byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/jwks", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        issuer.start();
    }

    @AfterEach
    void theIssuerGoes() {
        issuer.stop(0);
    }

    @Test
    void goesOnWithTheKeysReadBeforeWhileTheIssuerIsAway() {
        var decoder = decoder(Duration.ofMillis(1));
        assertThat(decoder.decode(token(claims -> {})).getSubject()).isEqualTo("somebody");

        issuer.stop(0);

        assertThat(decoder.decode(token(claims -> {})).getSubject()).isEqualTo("somebody");
    }

    @Test
    void takesKeysItNeverReadForAnOutageAndNotForABadToken() {
        issuer.stop(0);

        assertThatThrownBy(() -> decoder(Duration.ofMinutes(5)).decode(token(claims -> {})))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void refusesWhatIsOverOrForOthersOrNobodysOrNeverEnds() {
        var decoder = decoder(Duration.ofMinutes(5));

        assertRefused(
                decoder, claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        assertRefused(decoder, claims -> claims.audience("another"));
        assertRefused(decoder, claims -> claims.issuer("http://another"));
        assertRefused(decoder, claims -> claims.subject(" "));
        assertRefused(decoder, claims -> claims.expirationTime(null));
    }

    private static void assertRefused(JwtDecoder decoder, Consumer<JWTClaimsSet.Builder> change) {
        assertThatThrownBy(() -> decoder.decode(token(change))).isInstanceOf(BadJwtException.class);
    }

    private JwtDecoder decoder(Duration fresh) {
        var keys = URI.create("http://127.0.0.1:" + issuer.getAddress().getPort() + "/jwks");
        return IssuedTokens.decoder("http://issuer", keys, fresh);
    }

    private static String token(Consumer<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer("http://issuer")
                .audience("fengqiao")
                .subject("somebody")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        change.accept(claims);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
