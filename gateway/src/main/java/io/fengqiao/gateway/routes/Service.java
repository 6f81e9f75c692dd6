package io.fengqiao.gateway.routes;

/// The services behind the edge. The name is the path, the breaker, the route and the API document.
enum Service {
    GRID("grid"),
    DISPUTE("dispute"),
    MEDIATION("mediation"),
    ASSESSMENT("assessment");

    private final String path;

    Service(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
