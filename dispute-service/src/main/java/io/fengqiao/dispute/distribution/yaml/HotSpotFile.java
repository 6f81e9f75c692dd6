package io.fengqiao.dispute.distribution.yaml;

import io.fengqiao.dispute.distribution.HotSpotRule;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/hot-spots.yaml`, or what an operator's configuration put in its place.
@ConfigurationProperties(prefix = "rules.hot-spots", ignoreUnknownFields = false)
record HotSpotFile(String version, String source, int weeks, int atLeast, double level) {
    HotSpotRule rule() {
        return new HotSpotRule(version, source, weeks, atLeast, level);
    }
}
