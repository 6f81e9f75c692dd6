package io.fengqiao.dispute.outbound;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.dispute.standing.Recipients;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Webhooks registered, paused and resumed, and what an operator does when calls have failed.
public final class KeepingWebhooks {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Recipients recipients;
    private final Targets targets;

    public KeepingWebhooks(Webhooks webhooks, Deliveries deliveries, Recipients recipients, Targets targets) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.recipients = recipients;
        this.targets = targets;
    }

    public Webhook register(CommandContext mandate, String department, URI target, Personal secret, Instant now) {
        if (!recipients.all().contains(department)) {
            throw new Webhook.DepartmentUnknown(department);
        }
        targets.check(target);
        var webhook =
                new Webhook(department, target, secret, false, mandate.caller().subject(), now);
        return webhooks.register(webhook, mandate);
    }

    public List<Webhook> all() {
        return webhooks.all();
    }

    public Webhook pause(String department, CommandContext mandate) {
        return webhooks.change(department, mandate, Webhook::pause);
    }

    public Webhook resume(String department, CommandContext mandate) {
        return webhooks.change(department, mandate, Webhook::resume);
    }

    public Deliveries.Page deliveries(String department, boolean resting, int limit, @Nullable String after) {
        if (webhooks.find(department).isEmpty()) {
            throw Refusal.notFound("webhook", department);
        }
        return deliveries.of(department, resting, limit, after);
    }

    public Delivery redeliver(String department, String dispute, CommandContext mandate, Instant now) {
        return deliveries.change(Delivery.idOf(department, dispute), mandate, delivery -> delivery.redeliver(now));
    }
}
