package io.fengqiao.gateway.issuer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param keyFile where the signing key is kept; in memory if empty
/// @param lifetime how long a token lives
@ConfigurationProperties("fengqiao.development-issuer")
record IssuerSettings(
        @Nullable String keyFile, @DefaultValue("1h") Duration lifetime) {}
