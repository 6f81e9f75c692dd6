package io.fengqiao.chassis.content;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A JPEG with its picture, its colours and which way is up; without position, time, telephone, thumbnails,
/// comments, and without whatever telephones append after the picture (a second picture, a film).
///
/// Segments are named that pass, not that are taken out: a list of the latter would always be one short. No
/// library does this in passing; those that are well kept read the whole file first.
final class JpegWithoutMetadata implements Cleaning {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP_0 = 0xE0;
    private static final int APP_15 = 0xEF;
    private static final int EXIF = 0xE1;
    private static final int ICC = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION = 0x0112;

    @Override
    public void copy(InputStream source, OutputStream out) throws IOException {
        var in = new DataInputStream(source);
        try {
            if (in.readUnsignedShort() != (0xFF00 | START)) {
                throw new DamagedFile("JPEG");
            }
            out.write(new byte[] {(byte) 0xFF, (byte) START});
            int marker = nextMarker(in);
            while (marker != END) {
                var segment = in.readNBytes(length(in));
                pass(marker, segment, out);
                marker = marker == SCAN ? picture(in, out) : nextMarker(in);
            }
            out.write(new byte[] {(byte) 0xFF, (byte) END});
        } catch (EOFException e) {
            throw new DamagedFile("JPEG");
        }
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw new DamagedFile("JPEG");
        }
        return length;
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new DamagedFile("JPEG");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /// The picture itself: until a marker that is neither a stuffed byte nor a restart.
    private static int picture(DataInputStream in, OutputStream out) throws IOException {
        while (true) {
            int octet = in.readUnsignedByte();
            if (octet != 0xFF) {
                out.write(octet);
                continue;
            }
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
                return marker;
            }
            out.write(0xFF);
            out.write(marker);
        }
    }

    private static void pass(int marker, byte[] segment, OutputStream out) throws IOException {
        boolean application = marker >= APP_0 && marker <= APP_15;
        boolean needed = (marker == APP_0 && begins(segment, "JFIF\0"))
                || (marker == ICC && begins(segment, "ICC_PROFILE\0"))
                || (marker == ADOBE && begins(segment, "Adobe"));
        if (marker == EXIF && begins(segment, "Exif\0\0")) {
            int orientation = orientation(segment);
            if (orientation > 1) {
                write(EXIF, onlyOrientation(orientation), out);
            }
        } else if (needed || (!application && marker != COMMENT)) {
            write(marker, segment, out);
        }
    }

    private static void write(int marker, byte[] segment, OutputStream out) throws IOException {
        int length = segment.length + 2;
        out.write(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >>> 8), (byte) length});
        out.write(segment);
    }

    private static boolean begins(byte[] segment, String with) {
        byte[] start = with.getBytes(StandardCharsets.US_ASCII);
        return segment.length >= start.length && Arrays.equals(segment, 0, start.length, start, 0, start.length);
    }

    /// 1 to 8, 1 where the file does not say or says nonsense.
    private static int orientation(byte[] exif) {
        try {
            var tiff = ByteBuffer.wrap(exif, 6, exif.length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    private static byte[] onlyOrientation(int orientation) {
        return ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
