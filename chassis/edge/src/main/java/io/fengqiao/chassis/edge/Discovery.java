package io.fengqiao.chassis.edge;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// Where an issuer's keys are, by its discovery document: OpenID Connect's, or RFC 8414's at either
/// of its addresses.
record Discovery(String issuer) {
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    /// @throws RuntimeException when there is none that can be read, or it is another's
    String jwks() {
        var document = document();
        if (!issuer.equals(document.get("issuer"))) {
            throw new IllegalStateException(
                    "the discovery document is of " + document.get("issuer") + " (expected: " + issuer + ")");
        }
        if (document.get("jwks_uri") instanceof String jwks) {
            return jwks;
        }
        throw new IllegalStateException("the discovery document of " + issuer + " has no jwks_uri");
    }

    private Map<String, Object> document() {
        var web = RestClient.builder().requestFactory(impatient()).build();
        for (var address : addresses()) {
            var document = at(address, web);
            if (document != null) {
                return document;
            }
        }
        throw new RestClientException("no discovery document at " + addresses());
    }

    /// An address that has none is passed over; one that does not answer is an outage.
    private static @Nullable Map<String, Object> at(URI address, RestClient web) {
        try {
            return web.get().uri(address).retrieve().body(DOCUMENT);
        } catch (HttpClientErrorException none) {
            return null;
        }
    }

    private List<URI> addresses() {
        var at = URI.create(issuer);
        var path = at.getRawPath() == null ? "" : at.getRawPath().replaceFirst("/$", "");
        return List.of(
                at.resolve(path + "/.well-known/openid-configuration"),
                at.resolve("/.well-known/openid-configuration" + path),
                at.resolve("/.well-known/oauth-authorization-server" + path));
    }

    private static SimpleClientHttpRequestFactory impatient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PublishedKeys.TO_CONNECT);
        requests.setReadTimeout(PublishedKeys.TO_READ);
        return requests;
    }
}
