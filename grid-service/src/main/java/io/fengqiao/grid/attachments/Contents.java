package io.fengqiao.grid.attachments;

import io.fengqiao.chassis.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Tells what a file is by its content: its name and what its sender calls it prove nothing.
public interface Contents {
    /// Looks at the beginning and leaves the content as it was.
    ///
    /// @param content one that can be marked
    /// @param said what the sender calls it; null where nothing was said
    /// @throws Refusal when it is of no kind that may be attached, or not what it is called
    FileKind kind(InputStream content, @Nullable String said) throws IOException;
}
