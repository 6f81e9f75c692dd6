package io.fengqiao.gateway.routes;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.util.TimeValue;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pool of connections to the services. Its bound is each service's bulkhead: a slow service can hold so
/// many requests and no more, and the others do not feel it.
///
/// The client decides nothing by itself: no retries (see [Upstream]), no redirects, no
/// cookies, no decompression.
@Configuration(proxyBeanMethods = false)
class Connections {
    private static final int PER_SERVICE = 256;

    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> pooledConnections() {
        return builder -> builder.withConnectionManagerCustomizer(Connections::bound)
                .withConnectionConfigCustomizer(Connections::distrustIdleOnes)
                .withDefaultRequestConfigCustomizer(request -> request.setConnectionRequestTimeout(1, TimeUnit.SECONDS))
                .withHttpClientCustomizer(Connections::passThrough);
    }

    private static void bound(PoolingHttpClientConnectionManagerBuilder pool) {
        pool.setMaxConnPerRoute(PER_SERVICE).setMaxConnTotal(PER_SERVICE * Service.values().length);
    }

    /// After a restart of a service its old connections are dead; one that rested is tried before it is used,
    /// so that a request is seldom lost to it. Services close idle connections after 20 s, so ours are
    /// given up earlier.
    private static void distrustIdleOnes(ConnectionConfig.Builder connection) {
        connection.setValidateAfterInactivity(TimeValue.ofMilliseconds(500)).setTimeToLive(TimeValue.ofMinutes(5));
    }

    private static void passThrough(HttpClientBuilder client) {
        client.disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .evictIdleConnections(TimeValue.ofSeconds(15))
                .evictExpiredConnections()
                // The services are neighbours: a proxy set for the outside world is none of theirs.
                .setRoutePlanner(new DefaultRoutePlanner(null));
    }
}
