package io.fengqiao.chassis.files;

import io.fengqiao.chassis.kernel.Refusal;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts and hashes what passes, and lets no more through than a file may have.
final class Measured extends FilterOutputStream {
    private final MessageDigest digest = digest();
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
        digest.update(octets, offset, length);
        out.write(octets, offset, length);
    }

    long size() {
        return size;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
