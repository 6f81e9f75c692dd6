package io.fengqiao.dispute.registration.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.http.Problems;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.registration.Sheets;
import io.fengqiao.dispute.registration.TakingReports;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A list of disputes from Excel: each line is registered by itself, or refused with its reason. The same
/// line is the same dispute, however often the list comes.
@RestController
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class ImportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Sheets sheets;
    private final TakingReports taking;
    private final CommandContexts mandates;
    private final ImportedLines lines;
    private final InstantSource clock;

    ImportController(
            Sheets sheets,
            TakingReports taking,
            CommandContexts mandates,
            Vault vault,
            Problems problems,
            InstantSource clock) {
        this.sheets = sheets;
        this.taking = taking;
        this.mandates = mandates;
        this.lines = new ImportedLines(vault, problems);
        this.clock = clock;
    }

    /// @param result REGISTERED, ALREADY_THERE or REFUSED
    /// @param problem the refusal's slug, `rule` and sentence
    record LineView(
            int line,
            String result,
            @Nullable String dispute,
            @Nullable String problem,
            @Nullable String rule,
            @Nullable String detail) {}

    record Imported(int registered, int alreadyThere, int refused, List<LineView> lines) {}

    @PostMapping(path = "/api/dispute/imports", consumes = XLSX)
    ResponseEntity<Imported> read(@RequestBody byte[] file, Caller caller, HttpServletRequest request) {
        var mandate = mandates.of(caller, request, file);
        var read = sheets.read(new ByteArrayInputStream(file)).stream()
                .map(line -> registered(line, mandate, request.getLocale()))
                .toList();
        return ResponseEntity.ok(
                new Imported(count(read, "REGISTERED"), count(read, "ALREADY_THERE"), count(read, "REFUSED"), read));
    }

    private LineView registered(Sheets.Line line, CommandContext mandate, Locale locale) {
        var now = clock.instant();
        var own = new CommandContext(
                mandate.caller(), mandate.key() + "/" + line.number(), mandate.contentHash() + line.number(), null);
        try {
            var stored = taking.take(lines.command(line, now), own, now);
            return new LineView(
                    line.number(),
                    "REGISTERED",
                    stored.aggregate().snapshot().id().value(),
                    null,
                    null,
                    null);
        } catch (Refusal refusal) {
            return lines.refused(line, refusal, locale);
        }
    }

    private static int count(List<LineView> lines, String result) {
        return (int) lines.stream().filter(line -> line.result().equals(result)).count();
    }
}
