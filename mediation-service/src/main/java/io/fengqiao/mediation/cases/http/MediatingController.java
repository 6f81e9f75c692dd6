package io.fengqiao.mediation.cases.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.mediation.cases.Agreement;
import io.fengqiao.mediation.cases.DeclareFailure;
import io.fengqiao.mediation.cases.Failure;
import io.fengqiao.mediation.cases.HoldSession;
import io.fengqiao.mediation.cases.Mediating;
import io.fengqiao.mediation.cases.MediationCase;
import io.fengqiao.mediation.cases.ReachAgreement;
import io.fengqiao.mediation.cases.Session;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The assigned mediator at work. What was said and agreed is sealed here, before it goes anywhere (P4).
@RestController
@RequestMapping("/api/mediation/cases/{id}")
@PreAuthorize("hasRole('MEDIATOR')")
class MediatingController {
    private final Mediating mediating;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    MediatingController(Mediating mediating, CommandContexts mandates, Vault vault, InstantSource clock) {
        this.mediating = mediating;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    record SessionRequest(
            @NotNull Session.Way way,
            @NotNull Instant heldAt,
            @NotBlank @Size(max = 8000) String summary) {}

    record AgreementRequest(
            @NotNull Agreement.Form form,
            @NotBlank @Size(max = 8000) String terms,
            @Nullable LocalDate performBy) {}

    record FailureRequest(
            @NotNull Failure.Cause cause,
            @NotBlank @Size(max = 4000) String note) {}

    @PostMapping("/sessions")
    ResponseEntity<CaseView> hold(
            @PathVariable String id,
            @Valid @RequestBody SessionRequest body,
            Caller caller,
            HttpServletRequest request) {
        var command = new HoldSession(
                caller.subject(),
                body.way(),
                body.heldAt().truncatedTo(ChronoUnit.MILLIS),
                vault.seal(Kind.STATEMENT, body.summary()));
        return answer(mediating.hold(id, mandates.of(caller, request, body), command, clock.instant()));
    }

    @PostMapping("/agreements")
    ResponseEntity<CaseView> agree(
            @PathVariable String id,
            @Valid @RequestBody AgreementRequest body,
            Caller caller,
            HttpServletRequest request) {
        var command = new ReachAgreement(
                caller.subject(), body.form(), vault.seal(Kind.STATEMENT, body.terms()), body.performBy());
        return answer(mediating.agree(id, mandates.of(caller, request, body), command, clock.instant()));
    }

    @PostMapping("/failures")
    ResponseEntity<CaseView> fail(
            @PathVariable String id,
            @Valid @RequestBody FailureRequest body,
            Caller caller,
            HttpServletRequest request) {
        var command = new DeclareFailure(caller.subject(), body.cause(), vault.seal(Kind.STATEMENT, body.note()));
        return answer(mediating.fail(id, mandates.of(caller, request, body), command, clock.instant()));
    }

    private static ResponseEntity<CaseView> answer(Versioned<MediationCase> stored) {
        return ResponseEntity.created(
                        URI.create("/api/mediation/cases/" + stored.aggregate().id()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(CaseView.of(stored));
    }
}
