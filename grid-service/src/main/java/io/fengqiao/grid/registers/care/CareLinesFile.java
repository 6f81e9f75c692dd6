package io.fengqiao.grid.registers.care;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/care-lines.yaml`, or what an operator's configuration put in its place. A word nobody knows in it
/// is a mistake, told at start.
@ConfigurationProperties(prefix = "rules.care-lines", ignoreUnknownFields = false)
record CareLinesFile(String version, List<Entry> lines) {
    record Entry(SpecialGroup group, String department, String source) {}

    CareLines book() {
        return new CareLines(lines.stream()
                .map(one -> new CareLines.Line(one.group(), one.department(), one.source()))
                .toList());
    }
}
