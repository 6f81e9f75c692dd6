package io.fengqiao.gateway.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import io.fengqiao.chassis.edge.TokenRules;
import io.fengqiao.chassis.edge.TokenSettings;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@Profile("local")
class IssuerConfiguration {

    @Bean
    RSAKey signingKey(IssuerSettings settings) {
        var file = settings.keyFile();
        return file != null && StringUtils.hasText(file) ? SigningKey.keptIn(Path.of(file)) : SigningKey.inMemory();
    }

    @Bean
    JwtEncoder developmentTokenEncoder(RSAKey signingKey) {
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(signingKey)));
    }

    /// The gateway has the key at hand: it would be odd to ask itself over HTTP, and impossible
    /// while it starts.
    @Bean
    JwtDecoder developmentTokenDecoder(RSAKey signingKey, TokenSettings tokens) throws JOSEException {
        var decoder = NimbusJwtDecoder.withPublicKey(signingKey.toRSAPublicKey())
                .signatureAlgorithm(TokenRules.ALGORITHM)
                .build();
        decoder.setJwtValidator(TokenRules.of(tokens.requiredIssuer()));
        return decoder;
    }
}
