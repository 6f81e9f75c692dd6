package io.fengqiao.chassis.content;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A PNG with its picture and colours; without texts, times, positions, and without what stands
/// after its end.
final class PngWithoutMetadata implements Cleaning {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final Set<String> PASS =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYS", "bKGD");

    @Override
    public void copy(InputStream source, OutputStream sink) throws IOException {
        var in = new DataInputStream(source);
        var out = new DataOutputStream(sink);
        try {
            if (in.readLong() != SIGNATURE) {
                throw new DamagedFile("PNG");
            }
            out.writeLong(SIGNATURE);
            String name;
            do {
                long length = Integer.toUnsignedLong(in.readInt());
                byte[] type = in.readNBytes(4);
                name = new String(type, StandardCharsets.US_ASCII);
                boolean passes = PASS.contains(name);
                if (passes) {
                    out.writeInt((int) length);
                    out.write(type);
                }
                chunk(in, length + 4, passes ? out : OutputStream.nullOutputStream());
            } while (!name.equals("IEND"));
        } catch (EOFException e) {
            throw new DamagedFile("PNG");
        }
    }

    /// What is in it, and its checksum.
    private static void chunk(DataInputStream in, long length, OutputStream out) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new DamagedFile("PNG");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
