package io.fengqiao.grid.net.grids.jts;

import io.fengqiao.grid.net.grids.Boundary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.io.ParseException;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/// The outlines in a GeoJSON file: a feature for each division, its `id` the division's code (trailing zeros
/// may be left out).
final class FiledOutlines {
    private final Map<String, Boundary> outlines = new HashMap<>();

    FiledOutlines(Resource file) {
        try (InputStream in = file.getInputStream()) {
            for (var feature : JsonMapper.shared().readTree(in).path("features")) {
                var code = "%-12s".formatted(feature.path("id").asString()).replace(' ', '0');
                outlines.put(
                        code,
                        GeoJson.write(GeoJson.read(feature.path("geometry").toString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (ParseException e) {
            throw new IllegalArgumentException(file + " holds an outline that is no GeoJSON", e);
        }
    }

    Optional<Boundary> of(String division) {
        return Optional.ofNullable(outlines.get(division));
    }
}
