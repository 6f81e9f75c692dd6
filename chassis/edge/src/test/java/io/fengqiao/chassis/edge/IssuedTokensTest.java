package io.fengqiao.chassis.edge;

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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class IssuedTokensTest {
    private static final RSAKey KEY = key("known");

    private final Map<String, String> published = new ConcurrentHashMap<>();
    private Instant now = Instant.parse("2026-05-12T08:00:00Z");
    private HttpServer issuer;

    @BeforeEach
    void theIssuerPublishesItsKeys() throws IOException {
        published.put("/jwks", new JWKSet(KEY.toPublicJWK()).toString());
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/", exchange -> {
            var page = published.get(exchange.getRequestURI().getPath());
            byte[] body = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        issuer.start();
    }

    @AfterEach
    void theIssuerGoes() {
        issuer.stop(0);
    }

    @Test
    void goesOnWithTheKeysReadBeforeForAnHourWhileTheIssuerIsAway() {
        var decoder = decoder();
        assertThat(decoder.decode(token(claims -> {})).getSubject()).isEqualTo("somebody");

        issuer.stop(0);

        for (long minutes : new long[] {4, 6, 59}) {
            now = Instant.parse("2026-05-12T08:00:00Z").plus(Duration.ofMinutes(minutes));
            assertThat(decoder.decode(token(claims -> {})).getSubject()).isEqualTo("somebody");
        }
        now = now.plus(Duration.ofMinutes(10));
        assertThatThrownBy(() -> decoder.decode(token(claims -> {})))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void refusesAKeyItNeverReadAlsoWhileTheIssuerIsAway() {
        var decoder = decoder();
        decoder.decode(token(claims -> {}));

        issuer.stop(0);

        assertThatThrownBy(() -> decoder.decode(token(key("unknown"), claims -> {})))
                .isInstanceOf(BadJwtException.class);
    }

    @Test
    void readsANewKeyAsSoonAsATokenNamesIt() {
        var decoder = decoder();
        decoder.decode(token(claims -> {}));
        var next = key("next");
        published.put("/jwks", new JWKSet(next.toPublicJWK()).toString());

        assertThat(decoder.decode(token(next, claims -> {})).getSubject()).isEqualTo("somebody");
    }

    @Test
    void refusesAKeyThatIsNoLongerPublishedAfterFiveMinutes() {
        var decoder = decoder();
        decoder.decode(token(claims -> {}));
        published.put("/jwks", new JWKSet(key("next").toPublicJWK()).toString());
        now = now.plus(Duration.ofMinutes(6));

        assertThatThrownBy(() -> decoder.decode(token(claims -> {}))).isInstanceOf(BadJwtException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/realms/house/.well-known/openid-configuration",
                "/.well-known/openid-configuration/realms/house",
                "/.well-known/oauth-authorization-server/realms/house"
            })
    void findsTheKeysByTheDiscoveryDocumentWhereNobodySaysWhereTheyAre(String address) {
        var name = at("/realms/house");
        published.put(address, "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(name, at("/jwks")));

        var decoder = IssuedTokens.decoder(new TokenSettings(name, null), () -> now);

        assertThat(decoder.decode(token(claims -> claims.issuer(name))).getSubject())
                .isEqualTo("somebody");
    }

    @Test
    void trustsNoDiscoveryDocumentOfAnother() {
        published.put(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"http://another\",\"jwks_uri\":\"%s\"}".formatted(at("/jwks")));

        var decoder = IssuedTokens.decoder(new TokenSettings(at(""), null), () -> now);

        assertThatThrownBy(() -> decoder.decode(token(claims -> claims.issuer(at("")))))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesKeysItNeverReadForAnOutageAndNotForABadToken(boolean told) {
        issuer.stop(0);
        var keys = told ? at("/jwks") : null;
        var decoder = IssuedTokens.decoder(new TokenSettings(at(""), keys), () -> now);

        assertThatThrownBy(() -> decoder.decode(token(claims -> claims.issuer(at("")))))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void refusesWhatIsOverOrForOthersOrNobodysOrNeverEnds() {
        var decoder = decoder();

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

    private JwtDecoder decoder() {
        return IssuedTokens.decoder(new TokenSettings("http://issuer", at("/jwks")), () -> now);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + issuer.getAddress().getPort() + path;
    }

    private static String token(Consumer<JWTClaimsSet.Builder> change) {
        return token(KEY, change);
    }

    private static String token(RSAKey key, Consumer<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer("http://issuer")
                .audience("fengqiao")
                .subject("somebody")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        change.accept(claims);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
