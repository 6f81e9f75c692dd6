package io.fengqiao.grid.work.reports.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.http.Problems;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.work.reports.Reporting;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Takes what a telephone gathered while it was out of reach: each report by itself, so that one that is
/// refused holds up none of the others (S128).
///
/// Only refusals are answers. When the store is away the whole batch is told so, and sent again: what was
/// taken the first time is the same report the second.
@Component
class TakingBatches {
    private final Reporting reporting;
    private final CommandContexts mandates;
    private final ReadingReports reading;
    private final Vault vault;
    private final Problems problems;

    TakingBatches(
            Reporting reporting, CommandContexts mandates, ReadingReports reading, Vault vault, Problems problems) {
        this.reporting = reporting;
        this.mandates = mandates;
        this.reading = reading;
        this.vault = vault;
        this.problems = problems;
    }

    /// @param report as it would be answered alone; absent when it was refused
    /// @param problem why it was refused; absent when it was taken
    record Answer(
            @Nullable String clientId,
            int status,
            @Nullable ReportView report,
            @Nullable ProblemDetail problem) {}

    Answer take(Caller caller, JsonNode sent, Locale locale) {
        var id = sent.path("clientId").asString(null);
        try {
            var body = reading.read(sent);
            var stored = reporting.report(body.grid(), body.sealed(vault), body.mandate(caller, mandates));
            return new Answer(id, 201, ReportView.of(stored, vault), null);
        } catch (Refusal refusal) {
            return refused(id, problems.of(refusal, locale));
        } catch (JacksonException unreadable) {
            return refused(id, problems.of(400, "body-unreadable", null, locale));
        } catch (ReadingReports.Invalid invalid) {
            var problem = problems.of(422, "field-invalid", null, locale);
            problem.setProperty("fields", invalid.fields());
            return refused(id, problem);
        }
    }

    private static Answer refused(@Nullable String id, ProblemDetail problem) {
        return new Answer(id, problem.getStatus(), null, problem);
    }
}
