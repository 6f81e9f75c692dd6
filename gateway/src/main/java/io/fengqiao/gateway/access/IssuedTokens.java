package io.fengqiao.gateway.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestTemplate;

/// Checks the tokens of the configured issuer. Its keys are read with the first token and not at start: an issuer that
/// is
/// down for a while must not keep the gateway from starting.
@Configuration(proxyBeanMethods = false)
@Profile("!local")
class IssuedTokens {

    @Bean
    JwtDecoder issuedTokenDecoder(TokenSettings settings) {
        var issuer = settings.requiredIssuer();
        var late = new SupplierJwtDecoder(() -> decoder(issuer, settings.jwks()));
        return token -> {
            try {
                return late.decode(token);
            } catch (JwtDecoderInitializationException unreachable) {
                throw new JwtException("the issuer's discovery document cannot be read", unreachable);
            }
        };
    }

    private static JwtDecoder decoder(String issuer, @Nullable String jwks) {
        var builder = jwks != null && StringUtils.hasText(jwks)
                ? NimbusJwtDecoder.withJwkSetUri(jwks)
                : NimbusJwtDecoder.withIssuerLocation(issuer);
        var decoder = builder.jwsAlgorithm(TokenRules.ALGORITHM)
                .restOperations(new RestTemplate(impatient()))
                .build();
        decoder.setJwtValidator(TokenRules.of(issuer));
        return decoder;
    }

    private static SimpleClientHttpRequestFactory impatient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(1));
        requests.setReadTimeout(Duration.ofSeconds(3));
        return requests;
    }
}
