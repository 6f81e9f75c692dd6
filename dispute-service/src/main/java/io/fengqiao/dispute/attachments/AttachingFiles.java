package io.fengqiao.dispute.attachments;

import io.fengqiao.chassis.content.FileKind;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.dispute.casework.Confidants;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/// Puts photos and files on a dispute, each at most [#MOST_BYTES] long, and gives them out: to who holds it,
/// who mediates it, and the centres above (P11).
///
/// The content is kept first, loose, as it flows by; then the folder names it, which is the whole
/// transaction; then it is settled. A command that comes twice finds the file it brought the first time, and
/// the second copy goes.
public final class AttachingFiles {
    public static final long MOST_BYTES = 10 * 1024 * 1024;

    private final Confidants confidants;
    private final Folders folders;
    private final InstantSource clock;

    /// @param name as the caller names it, sealed
    public record AttachFile(String dispute, FileKind kind, Personal name, InputStream content) {}

    public AttachingFiles(Confidants confidants, Folders folders, InstantSource clock) {
        this.confidants = confidants;
        this.folders = folders;
        this.clock = clock;
    }

    /// @param mandate of the command, once the content's hash is known
    public Attachment attach(AttachFile command, Caller caller, Function<String, CommandContext> mandate)
            throws IOException {
        var dispute = command.dispute();
        confidants.admit(dispute, caller);
        var kept = folders.keep(dispute, caller.scope(), command.kind(), command.content(), MOST_BYTES);
        Folder folder;
        String number;
        try {
            var given = mandate.apply(kept.sha256());
            number = Attachment.numberOf(given.key());
            var attachment = new Attachment(
                    number,
                    kept.file(),
                    command.name(),
                    command.kind().type(),
                    kept.size(),
                    kept.sha256(),
                    caller.subject(),
                    clock.instant());
            folder = folders.change(
                            Folder.idOf(dispute),
                            () -> Folder.empty(dispute),
                            given,
                            present -> present.attach(attachment))
                    .aggregate();
        } catch (Refusal refusal) {
            folders.discard(kept.file());
            throw refusal;
        }
        if (folder.names(kept.file())) {
            folders.settle(kept.file());
        } else {
            folders.discard(kept.file());
        }
        return folder.attachment(number);
    }

    public List<Attachment> of(String dispute, Caller caller) {
        confidants.admit(dispute, caller);
        return folders.find(Folder.idOf(dispute))
                .map(folder -> folder.snapshot().attachments())
                .orElseGet(List::of);
    }

    public Attachment one(String dispute, String number, Caller caller) {
        return of(dispute, caller).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("attachment", number));
    }

    public void copy(String dispute, Attachment attachment, Caller caller, OutputStream to) {
        confidants.admit(dispute, caller);
        folders.copy(dispute, attachment.file(), caller.scope(), to);
    }
}
