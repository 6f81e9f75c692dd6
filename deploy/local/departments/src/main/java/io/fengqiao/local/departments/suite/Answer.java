package io.fengqiao.local.departments.suite;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the suite answered.
public record Answer(int status, String text) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROBLEM = "urn:fengqiao:problem:";

    public boolean ok() {
        return status / 100 == 2;
    }

    /// Answers that are no JSON (a proxy's page, an empty body) read as an empty object.
    public JsonNode json() {
        try {
            var read = text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
            return read.isContainer() ? read : JSON.createObjectNode();
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }

    /// Why it was refused: the status and the kind of problem, without the particulars, so that reasons
    /// can be grouped.
    public String reason() {
        var type = json().path("type").asString("");
        var problem = type.startsWith(PROBLEM) ? type.substring(PROBLEM.length()) : type;
        return problem.isEmpty() ? "HTTP " + status : "HTTP " + status + " " + problem;
    }

    /// The rule of the policy that refuses, or nothing.
    public String rule() {
        return json().path("rule").asString("");
    }
}
