package io.fengqiao.grid.work.reports.http;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// As a request's body is read: the same fields, the same limits.
@Component
final class ReadingReports {
    private final JsonMapper json;
    private final Validator validator;

    ReadingReports(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    Reported read(JsonNode sent) throws Invalid {
        var body = json.treeToValue(sent, Reported.class);
        if (body == null) {
            throw new Invalid(List.of());
        }
        var violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new Invalid(violations.stream()
                    .map(one -> Map.of("field", one.getPropertyPath().toString(), "problem", one.getMessage()))
                    .toList());
        }
        return body;
    }

    static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<Map<String, String>> fields;

        Invalid(List<Map<String, String>> fields) {
            this.fields = fields;
        }

        List<Map<String, String>> fields() {
            return fields;
        }
    }
}
