package io.fengqiao.grid.net.grids.jts;

import io.fengqiao.grid.net.grids.Boundary;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/// GeoJSON as JTS reads and writes it: seven decimals (a centimetre), shells counter-clockwise (RFC 7946).
public final class GeoJson {
    private static final int DECIMALS = 7;
    private static final int WGS84 = 4326;
    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), WGS84);

    private GeoJson() {}

    public static Geometry read(Boundary boundary) {
        try {
            return read(boundary.geoJson());
        } catch (ParseException e) {
            throw new IllegalStateException("a boundary is stored that was never one", e);
        }
    }

    static Geometry read(String text) throws ParseException {
        return new GeoJsonReader(FACTORY).read(text);
    }

    public static Boundary write(Geometry geometry) {
        var writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        writer.setForceCCW(true);
        return new Boundary(writer.write(geometry));
    }

    public static GeometryFactory factory() {
        return FACTORY;
    }
}
