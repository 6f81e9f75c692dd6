package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/// Files as they were sent, sealed, until they are written into a register.
interface Uploads {
    /// 10 MiB hold 100,000 residents and more, and are held in memory while they are read.
    int LARGEST = 10 * 1024 * 1024;

    /// @param pieces in their order
    record Kept(List<String> pieces, int size, String sha256) {
        public Kept {
            pieces = List.copyOf(pieces);
        }
    }

    /// Keeps a file piece by piece, as it comes. The same file under the same key is kept once.
    ///
    /// @throws Refusal when it is empty or too large
    Kept keep(String key, InputStream file) throws IOException;

    byte[] read(Kept kept);

    void forget(Kept kept);

    /// What was sent and never became an import, or stayed when a process died.
    void forgetOlderThan(Instant then);
}
