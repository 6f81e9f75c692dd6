package io.fengqiao.gateway.routes;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the services are: base addresses without a path.
@ConfigurationProperties("fengqiao.routes")
record RouteSettings(URI grid, URI dispute, URI mediation, URI assessment) {

    URI of(Service service) {
        return switch (service) {
            case GRID -> grid;
            case DISPUTE -> dispute;
            case MEDIATION -> mediation;
            case ASSESSMENT -> assessment;
        };
    }
}
