package io.fengqiao.grid.registers.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A part of a zip file as it unpacks, up to what the whole file may unpack to; and without a tag or text so
/// long that reading it would fill the memory: both end at the next `<`.
final class UnpackedBytes extends FilterInputStream {
    private static final int LONGEST_RUN = 512 * 1024;

    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// What is left for all parts together.
    static final class Budget {
        private long left;

        Budget(long bytes) {
            left = bytes;
        }

        void spend(int bytes) throws TooMuch {
            left -= bytes;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }

    private final Budget budget;
    private int run;

    UnpackedBytes(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            budget.spend(read);
            for (int i = offset; i < offset + read; i++) {
                run = buffer[i] == '<' ? 0 : run + 1;
                if (run > LONGEST_RUN) {
                    throw new TooMuch();
                }
            }
        }
        return read;
    }

    /// The rest counts too, but may be a picture.
    void skipToEnd() throws IOException {
        var buffer = new byte[8192];
        for (int read = super.read(buffer, 0, buffer.length); read >= 0; read = super.read(buffer, 0, buffer.length)) {
            budget.spend(read);
        }
    }
}
