package io.fengqiao.dispute.distribution.yaml;

import io.fengqiao.dispute.distribution.HotSpotRule;

/// `rules/hot-spots.yaml`, and every edition after it.
record HotSpotFile(String version, String source, int weeks, int atLeast, double level) {
    HotSpotRule rule() {
        return new HotSpotRule(version, source, weeks, atLeast, level);
    }
}
