package io.fengqiao.grid.work.admission.yaml;

import io.fengqiao.grid.work.admission.AdmissionBook;
import io.fengqiao.grid.work.reports.Item;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/admission.yaml`, or what an operator's configuration put in its place.
@ConfigurationProperties(prefix = "rules.admission", ignoreUnknownFields = false)
record AdmissionFile(
        String approver, Never never, List<String> telltales, Set<Item> tellOnly, Map<String, String> departments) {
    record Never(String id, String source, String words) {}

    AdmissionBook book() {
        return new AdmissionBook(
                approver,
                new AdmissionBook.Rule(never.id(), never.source(), never.words()),
                telltales,
                tellOnly,
                departments);
    }
}
