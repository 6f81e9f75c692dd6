package io.fengqiao.chassis.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Passes a file on as it flows by, without what is nobody's business.
@FunctionalInterface
interface Cleaning {
    /// @throws DamagedFile when the file is not built as its kind is
    void copy(InputStream in, OutputStream out) throws IOException;
}
