package io.fengqiao.dispute.outbound.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.outbound.Delivery;
import io.fengqiao.dispute.outbound.KeepingWebhooks;
import io.fengqiao.dispute.outbound.Webhook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Webhooks of departments (S34), registered by the district or the operator; the log and the redelivery are
/// the operator's. No body is shown: what a department is told is its business.
@RestController
@RequestMapping("/api/dispute/webhooks")
@PreAuthorize("hasAnyRole('DISTRICT_OFFICER', 'OPERATOR')")
class WebhookController {
    private final KeepingWebhooks keeping;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    WebhookController(KeepingWebhooks keeping, CommandContexts mandates, Vault vault, InstantSource clock) {
        this.keeping = keeping;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param secret shared with the department on another way; signs every call, and is never shown again
    record Registration(
            @NotBlank @Size(max = 40) String department,
            @NotBlank @Size(max = 500) String url,
            @NotBlank @Size(min = 32, max = 200) String secret) {
        @Override
        public String toString() {
            return "Registration[" + department + "]";
        }
    }

    record WebhookView(String department, String url, boolean paused, String registeredBy, Instant registeredAt) {
        static WebhookView of(Webhook it) {
            return new WebhookView(it.department(), it.target().toString(), it.paused(), it.registeredBy(), it.at());
        }
    }

    record Items<T>(List<T> items, @Nullable String next) {}

    /// @param waiting how many messages have not arrived
    /// @param resting given up until somebody has it delivered again
    record DeliveryView(
            String dispute,
            int waiting,
            int failures,
            boolean resting,
            @Nullable Instant nextAttemptAt,
            List<Delivery.Attempt> log) {
        static DeliveryView of(Delivery it) {
            return new DeliveryView(
                    it.dispute(), it.waiting().size(), it.failures(), it.rests(), it.nextAttemptAt(), it.log());
        }
    }

    @GetMapping
    Items<WebhookView> list() {
        return new Items<>(keeping.all().stream().map(WebhookView::of).toList(), null);
    }

    @PostMapping
    WebhookView register(@Valid @RequestBody Registration body, Caller caller, HttpServletRequest request) {
        var secret = vault.seal(Kind.STATEMENT, body.secret());
        var mandate = mandates.of(caller, request, body);
        return WebhookView.of(keeping.register(mandate, body.department(), target(body), secret, clock.instant()));
    }

    @PostMapping("/{department}/pauses")
    WebhookView pause(@PathVariable String department, Caller caller, HttpServletRequest request) {
        return WebhookView.of(keeping.pause(department, mandates.of(caller, request, null)));
    }

    @PostMapping("/{department}/resumptions")
    WebhookView resume(@PathVariable String department, Caller caller, HttpServletRequest request) {
        return WebhookView.of(keeping.resume(department, mandates.of(caller, request, null)));
    }

    @GetMapping("/{department}/deliveries")
    @PreAuthorize("hasRole('OPERATOR')")
    Items<DeliveryView> deliveries(
            @PathVariable String department,
            @RequestParam(defaultValue = "false") boolean resting,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        var ask = PageAsk.of(limit, after);
        var page = keeping.deliveries(department, resting, ask.limit(), ask.after());
        return new Items<>(page.deliveries().stream().map(DeliveryView::of).toList(), page.next());
    }

    @PostMapping("/{department}/deliveries/{dispute}/redeliveries")
    @PreAuthorize("hasRole('OPERATOR')")
    DeliveryView redeliver(
            @PathVariable String department, @PathVariable String dispute, Caller caller, HttpServletRequest request) {
        var mandate = mandates.of(caller, request, null);
        return DeliveryView.of(keeping.redeliver(department, dispute, mandate, clock.instant()));
    }

    private static URI target(Registration body) {
        try {
            return new URI(body.url());
        } catch (URISyntaxException e) {
            throw new Webhook.TargetRefused("not an address (expected: https://host/path)");
        }
    }
}
