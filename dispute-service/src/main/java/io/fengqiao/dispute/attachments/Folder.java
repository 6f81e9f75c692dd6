package io.fengqiao.dispute.attachments;

import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;

/// The photos and files of one dispute, at most [#MOST]. They are evidence: what is in it stays in it.
public final class Folder {
    public static final int MOST = 30;

    private final String id;
    private final String dispute;
    private final List<Attachment> attachments;

    /// All there is to it at one moment.
    public record Snapshot(String id, String dispute, List<Attachment> attachments) {
        public Snapshot {
            attachments = List.copyOf(attachments);
        }
    }

    public Folder(Snapshot it) {
        id = it.id();
        dispute = it.dispute();
        attachments = new ArrayList<>(it.attachments());
    }

    /// One for each dispute.
    public static String idOf(String dispute) {
        return DerivedId.of("F", dispute);
    }

    static Folder empty(String dispute) {
        return new Folder(new Snapshot(idOf(dispute), dispute, List.of()));
    }

    List<FolderEvent> attach(Attachment attachment) {
        if (attachments.size() >= MOST) {
            throw new Refusal("attachments-full", Refusal.Kind.CONFLICT, "P11", dispute, MOST);
        }
        attachments.add(attachment);
        return List.of(new FolderEvent.FileAttached(attachment));
    }

    /// @throws Refusal when there is none of that number
    public Attachment attachment(String number) {
        return attachments.stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("attachment", number));
    }

    public boolean names(String file) {
        return attachments.stream().anyMatch(one -> one.file().equals(file));
    }

    public Snapshot snapshot() {
        return new Snapshot(id, dispute, attachments);
    }
}
