package io.fengqiao.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/// An OIDC issuer somewhere else, and the forgers who wish they were it.
final class PlayedIssuer {
    private final StubService server = new StubService();
    private final RSAKey key = newKey();

    PlayedIssuer() {
        server.behave(exchange -> {
            var path = exchange.getRequestURI().getPath();
            StubService.answer(
                    exchange,
                    200,
                    path.endsWith("/keys")
                            ? new JWKSet(key).toString()
                            : "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(address(), address()));
        });
    }

    String address() {
        return server.address();
    }

    /// A good token with something changed.
    String token(Consumer<JWTClaimsSet.Builder> change) {
        return signed(JWSAlgorithm.RS256, key, claims(change));
    }

    /// It cannot be reached from now on.
    void goAway() {
        server.stop();
    }

    /// As from an issuer that has a new key, or from a stranger with a key of his own.
    String tokenOfAKeyNeverPublished() {
        return signed(JWSAlgorithm.RS256, newKey(), claims(claims -> {}));
    }

    String tokenOfAnotherAlgorithm() {
        return signed(JWSAlgorithm.RS512, key, claims(claims -> {}));
    }

    String tokenOfAStrangersKey() {
        var forged = new RSAKey.Builder(newKey()).keyID(key.getKeyID()).build();
        return signed(JWSAlgorithm.RS256, forged, claims(claims -> {}));
    }

    String unsignedToken() {
        return new PlainJWT(claims(claims -> {})).serialize();
    }

    /// The old trick: the public key, which everybody has, taken for a shared secret.
    String tokenSignedWithThePublicKeyAsSecret() {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims(claims -> {}));
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("somebody")
                .audience("fengqiao")
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)));
        change.accept(claims);
        return claims.build();
    }

    private static String signed(JWSAlgorithm algorithm, RSAKey key, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
