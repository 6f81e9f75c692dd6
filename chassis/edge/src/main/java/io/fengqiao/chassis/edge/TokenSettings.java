package io.fengqiao.chassis.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/// Whose tokens are accepted.
///
/// @param issuer what a token's `iss` must say, to the letter
/// @param jwks where the issuer's keys are; if empty, the issuer's OIDC discovery document tells
@ConfigurationProperties("fengqiao.tokens")
public record TokenSettings(
        @Nullable String issuer, @Nullable String jwks) {

    public String requiredIssuer() {
        if (issuer == null || !StringUtils.hasText(issuer)) {
            throw new IssuerMissing();
        }
        return issuer;
    }
}
