package io.fengqiao.dispute.distribution.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The little of RFC 7946 the map needs.
final class GeoJson {
    private GeoJson() {}

    /// @param type always `FeatureCollection`
    record Features(String type, List<Feature> features) {
        static Features of(List<Feature> features) {
            return new Features("FeatureCollection", features);
        }
    }

    /// @param type always `Feature`
    /// @param geometry absent where the place's location is not known: RFC 7946 calls such
    /// a feature unlocated
    record Feature(String type, String id, @Nullable Object geometry, Map<String, Object> properties) {
        static Feature of(String id, @Nullable Object geometry, Map<String, Object> properties) {
            return new Feature("Feature", id, geometry, properties);
        }
    }
}
