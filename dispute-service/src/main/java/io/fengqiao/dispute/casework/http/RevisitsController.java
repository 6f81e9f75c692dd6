package io.fengqiao.dispute.casework.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.Revisit;
import io.fengqiao.dispute.casework.Revisit.Performance;
import io.fengqiao.dispute.casework.Revisit.Satisfaction;
import io.fengqiao.dispute.casework.RevisitingDisputes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the parties said when they were asked after the settlement (S67; 人民调解法 §31).
@RestController
@RequestMapping("/api/dispute/disputes/{id}/revisits")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class RevisitsController {
    private final RevisitingDisputes revisiting;
    private final Disputes disputes;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    RevisitsController(
            RevisitingDisputes revisiting,
            Disputes disputes,
            CommandContexts mandates,
            Vault vault,
            InstantSource clock) {
        this.revisiting = revisiting;
        this.disputes = disputes;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param resolved what the parties say: is it over? If not, the dispute is opened again within the limit
    /// @param reason why they are not content: told to everybody in scope, no personal data
    /// @param note stays sealed
    record RevisitMade(
            @NotBlank @Size(max = 40) String how,
            boolean resolved,
            @NotNull Performance performed,
            @NotNull Satisfaction satisfaction,
            @Nullable @Size(min = 1, max = 200) String reason,
            @Nullable @Size(max = 2000) String note) {
        @Override
        public String toString() {
            return "RevisitMade[" + how + "]";
        }
    }

    record RevisitView(
            Instant at,
            String by,
            String how,
            boolean resolved,
            Performance performed,
            Satisfaction satisfaction,
            @Nullable String reason) {
        static RevisitView of(Revisit it) {
            return new RevisitView(
                    it.at(), it.by(), it.how(), it.resolved(), it.performed(), it.satisfaction(), it.reason());
        }
    }

    record Revisits(List<RevisitView> items) {}

    @GetMapping
    Revisits list(@PathVariable String id, Caller caller) {
        var it = disputes.get(id, caller.scope()).aggregate().snapshot();
        return new Revisits(it.revisits().stream().map(RevisitView::of).toList());
    }

    @PostMapping
    ResponseEntity<DisputeView> revisit(
            @PathVariable String id, @Valid @RequestBody RevisitMade body, Caller caller, HttpServletRequest request) {
        var made = new Revisit(
                caller.subject(),
                body.how(),
                body.resolved(),
                body.performed(),
                body.satisfaction(),
                body.reason(),
                vault.sealOptional(Kind.STATEMENT, body.note()),
                clock.instant());
        var stored = revisiting.revisit(id, mandates.of(caller, request, body), made);
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(DisputeView.of(stored, vault));
    }
}
