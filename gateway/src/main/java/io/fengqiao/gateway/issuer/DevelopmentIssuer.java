package io.fengqiao.gateway.issuer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import io.fengqiao.chassis.edge.TokenRules;
import io.fengqiao.chassis.edge.TokenSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Gives anybody a token for any made-up person. It exists in the profile `local` only; elsewhere its paths
/// are as unknown as any other.
@RestController
@Profile("local")
@RequestMapping("/dev")
@PreAuthorize("permitAll()")
class DevelopmentIssuer {
    private final JwtEncoder encoder;
    private final JWKSet publicKeys;
    private final String issuer;
    private final Duration lifetime;
    private final Clock clock;

    DevelopmentIssuer(
            JwtEncoder encoder, RSAKey signingKey, TokenSettings tokens, IssuerSettings settings, Clock clock) {
        this.encoder = encoder;
        this.publicKeys = new JWKSet(signingKey.toPublicJWK());
        this.issuer = tokens.requiredIssuer();
        this.lifetime = settings.lifetime();
        this.clock = clock;
    }

    @GetMapping("/identities")
    List<Identity> identities() {
        return Identities.examples();
    }

    @PostMapping("/tokens/{name}")
    ResponseEntity<IssuedToken> issue(@PathVariable String name) {
        return Identities.named(name)
                .map(identity -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new IssuedToken(sign(identity), "Bearer", lifetime.toSeconds())))
                .orElseThrow(NoSuchIdentity::new);
    }

    @GetMapping("/jwks")
    Map<String, Object> keys() {
        return publicKeys.toJSONObject();
    }

    /// As any OIDC issuer has it, so that what works with this one works with another.
    @GetMapping("/.well-known/openid-configuration")
    Map<String, String> discovery() {
        return Map.of("issuer", issuer, "jwks_uri", issuer + "/jwks");
    }

    private String sign(Identity identity) {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(identity.name())
                .audience(List.of(TokenRules.AUDIENCE))
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(lifetime))
                .claim("roles", identity.roles())
                .claim("unit", identity.unit())
                .claim("division", identity.division())
                .build();
        var header = JwsHeader.with(TokenRules.ALGORITHM).type("JWT").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    record IssuedToken(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}
}
