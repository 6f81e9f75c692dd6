package io.fengqiao.grid.net.grids.yaml;

import io.fengqiao.grid.net.grids.DivisionRules;
import io.fengqiao.grid.net.grids.DivisionRules.Range;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/grid-division.yaml`, or what an operator's configuration put in its place.
@ConfigurationProperties(prefix = "rules.grid-division", ignoreUnknownFields = false)
record DivisionRulesFile(String version, Bounds unitCellHouseholds, Bounds unitCellPersons, Fit fit) {
    record Bounds(int least, int most, String source, String words) {
        Range range() {
            return new Range(least, most);
        }
    }

    record Fit(double tolerance, String source, String words) {}

    DivisionRules rules() {
        return new DivisionRules(version, unitCellHouseholds.range(), unitCellPersons.range(), fit.tolerance());
    }
}
