package io.fengqiao.dispute.attachments.bus;

import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.dispute.attachments.Folder;
import io.fengqiao.dispute.attachments.FolderEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// How what happened to a folder is worded on `dispute.events`, by the dispute's key: see `contracts/events`.
/// Its subject is the folder; neither name nor content is told (P11).
@Component
class FolderWording implements EventWording<Folder, FolderEvent> {
    record Attached(
            String folder,
            String dispute,
            String attachment,
            String type,
            long size,
            String sha256,
            String by,
            Instant at) {}

    @Override
    public OutboundEvent news(Folder folder, FolderEvent event) {
        var it = folder.snapshot();
        return switch (event) {
            case FolderEvent.FileAttached(var one) ->
                new OutboundEvent(
                        "dispute.events",
                        it.dispute(),
                        "dispute.file-attached.v1",
                        it.id(),
                        new Attached(
                                it.id(),
                                it.dispute(),
                                one.number(),
                                one.type(),
                                one.size(),
                                one.sha256(),
                                one.by(),
                                one.at()));
        };
    }
}
