package io.fengqiao.chassis.edge;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/// What every token must satisfy, whoever issued it.
public final class TokenRules {
    public static final String AUDIENCE = "fengqiao";

    /// One algorithm: a list a token may choose from is a list an attacker may choose from.
    public static final SignatureAlgorithm ALGORITHM = SignatureAlgorithm.RS256;

    private TokenRules() {}

    /// The framework's rules let a token without `exp` live forever; ours do not.
    public static OAuth2TokenValidator<Jwt> of(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE)),
                new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()));
    }
}
