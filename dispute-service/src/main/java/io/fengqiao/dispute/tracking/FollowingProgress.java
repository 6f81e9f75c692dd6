package io.fengqiao.dispute.tracking;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.casework.Stage;
import io.fengqiao.dispute.places.Directory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Shows a party how far its dispute is (S67, S122). A wrong number, a wrong secret and no dispute
/// are one answer.
public final class FollowingProgress {
    private final Tickets tickets;
    private final Secrets secrets;
    private final Disputes disputes;
    private final Directory directory;

    public FollowingProgress(Tickets tickets, Secrets secrets, Disputes disputes, Directory directory) {
        this.tickets = tickets;
        this.secrets = secrets;
        this.disputes = disputes;
        this.directory = directory;
    }

    public Progress of(TrackingNumber number, String said) {
        var ticket = tickets.find(number).orElse(null);
        if (!secrets.matches(ticket == null ? null : ticket.secret(), said) || ticket == null) {
            throw unknown();
        }
        var own = snapshot(ticket.dispute());
        var survivor = survivorOf(own);
        return progress(number, own.registeredAt(), survivor, own.kinship().mergedInto() != null);
    }

    /// A merged one answers with the progress of the one it goes on in. Each is older than the last: it comes
    /// to an end.
    private Snapshot survivorOf(Snapshot own) {
        var found = own;
        for (var into = own.kinship().mergedInto();
                into != null;
                into = found.kinship().mergedInto()) {
            found = snapshot(into.value());
        }
        return found;
    }

    private Snapshot snapshot(String dispute) {
        return disputes.get(dispute, Scope.system()).aggregate().snapshot();
    }

    public static Refusal unknown() {
        return new Refusal("progress-unknown", Refusal.Kind.NOT_FOUND, null);
    }

    private Progress progress(TrackingNumber number, Instant registeredAt, Snapshot it, boolean together) {
        return new Progress(
                number,
                step(it.stage()),
                directory.nameOf(it.assignment().route().division()),
                registeredAt,
                it.dueAt(),
                endedAt(it.stage()),
                together);
    }

    private static Progress.Step step(Stage stage) {
        return switch (stage) {
            case Stage.Dispatched _ -> Progress.Step.WAITS_FOR_MEDIATOR;
            case Stage.Accepted _ -> Progress.Step.IN_MEDIATION;
            case Stage.Settled _ -> Progress.Step.AGREED;
            case Stage.Unsettled _ -> Progress.Step.NOT_AGREED;
            case Stage.Closed closed ->
                switch (closed.outcome()) {
                    case SETTLED -> Progress.Step.CLOSED_AGREED;
                    case SPLIT -> Progress.Step.IN_PARTS;
                    case UNSETTLED, MERGED -> Progress.Step.CLOSED_NOT_AGREED;
                };
        };
    }

    private static @Nullable Instant endedAt(Stage stage) {
        return switch (stage) {
            case Stage.Settled settled -> settled.at();
            case Stage.Unsettled unsettled -> unsettled.at();
            case Stage.Closed closed -> closed.at();
            case Stage.Dispatched _, Stage.Accepted _ -> null;
        };
    }
}
