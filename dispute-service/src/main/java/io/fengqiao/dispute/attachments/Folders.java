package io.fengqiao.dispute.attachments;

import io.fengqiao.chassis.content.FileKind;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The folders of disputes, and where the content of their files is. Whoever asks for a folder has been
/// admitted before ([io.fengqiao.dispute.casework.Confidants]). A file that no folder names is loose, and
/// swept away one day.
public interface Folders {
    record Kept(String file, long size, String sha256) {}

    Optional<Folder> find(String id);

    /// @param empty the folder, where there was none
    Versioned<Folder> change(
            String id, Supplier<Folder> empty, CommandContext mandate, Function<Folder, List<FolderEvent>> move);

    /// Keeps at most `most` bytes of the content, without what is nobody's business.
    Kept keep(String dispute, Scope scope, FileKind kind, InputStream content, long most) throws IOException;

    void settle(String file);

    void discard(String file);

    void copy(String dispute, String file, Scope scope, OutputStream to);

    int sweep(Instant looseSince);
}
