package io.fengqiao.chassis.files;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Sha256;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Counts and hashes what passes, and lets no more through than a file may have.
final class Measured extends FilterOutputStream {
    private final Sha256 sum = new Sha256();
    private final long most;
    private long size;

    Measured(OutputStream out, long most) {
        super(out);
        this.most = most;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        size += length;
        if (size > most) {
            throw new Refusal("file-too-long", Refusal.Kind.INVALID, null, most);
        }
        sum.add(octets, offset, length);
        out.write(octets, offset, length);
    }

    long size() {
        return size;
    }

    String sha256() {
        return sum.hex();
    }
}
