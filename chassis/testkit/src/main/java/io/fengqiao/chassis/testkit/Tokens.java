package io.fengqiao.chassis.testkit;

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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Tokens as the development issuer gives them, by the same names: `village-officer-500114001001`,
/// `district-officer`, `grid-worker-500114001001001`, `mediator-500114001001-1`,
/// `mediator-traffic-2`, `department-officer-police`, `operator`…
///
/// Whoever has one goes on with it, as a caller does: signing takes longer than most answers.
public final class Tokens {
    private static final Duration VALID = Duration.ofHours(1);

    private static final Tokens ISSUER = new Tokens();
    private static final String DISTRICT = "500114000000";

    private final RSAKey key;
    private final String issuer;
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();

    private record Identity(String role, String unit, String division) {}

    private record Issued(String token, Instant at) {
        boolean isFresh(Instant now) {
            return now.isBefore(at.plus(VALID.dividedBy(2)));
        }
    }

    private Tokens() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(keys);
                }
            });
            server.start();
            issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String issuer() {
        return ISSUER.issuer;
    }

    public static String of(String name) {
        var now = Instant.now();
        return ISSUER.issued
                .compute(
                        name,
                        (_, held) -> held != null && held.isFresh(now) ? held : new Issued(signed(name, now), now))
                .token();
    }

    private static String signed(String name, Instant now) {
        var identity = identity(name);
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER.issuer)
                .audience("fengqiao")
                .subject(name)
                .claim("roles", List.of(identity.role()))
                .claim("unit", identity.unit())
                .claim("division", identity.division())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .build();
        return signed(claims);
    }

    private static String signed(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(ISSUER.key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Identity identity(String name) {
        int last = name.lastIndexOf('-');
        var tail = name.substring(last + 1);
        if (name.startsWith("grid-worker-")) {
            var village = tail.substring(0, 12);
            return new Identity("GRID_WORKER", "P" + village, village);
        }
        if (name.startsWith("village-officer-")) {
            return new Identity("VILLAGE_OFFICER", "P" + tail, tail);
        }
        if (name.startsWith("town-officer-")) {
            return new Identity("TOWN_OFFICER", "P" + tail, tail);
        }
        if (name.startsWith("department-officer-")) {
            return new Identity(
                    "DEPARTMENT_OFFICER", "500114-" + name.substring("department-officer-".length()), DISTRICT);
        }
        if (name.startsWith("mediator-")) {
            var place = name.substring("mediator-".length(), last);
            return place.matches("[0-9]{12}")
                    ? new Identity("MEDIATOR", "O" + place, place)
                    : new Identity("MEDIATOR", "O-" + place, DISTRICT);
        }
        return switch (name) {
            case "district-officer", "district-officer-2" -> new Identity("DISTRICT_OFFICER", "P" + DISTRICT, DISTRICT);
            case "operator" -> new Identity("OPERATOR", "P" + DISTRICT, DISTRICT);
            case "security-administrator" -> new Identity("SECURITY_ADMINISTRATOR", "P" + DISTRICT, DISTRICT);
            case "auditor" -> new Identity("AUDITOR", "P" + DISTRICT, DISTRICT);
            default -> throw new IllegalArgumentException("no identity is named " + name);
        };
    }
}
