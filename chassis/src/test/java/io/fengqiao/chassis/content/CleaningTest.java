package io.fengqiao.chassis.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is nobody's business is not in what is kept: where a photo was taken, by which telephone.
class CleaningTest {
    private static final String SECRET = "GPS 108.77 29.53 XIAOMI";

    @Test
    void aJpegKeepsItsPictureAndWhichWayIsUpAndNothingElse() throws IOException {
        var photo = photo("jpg");
        var told = jpegWith(
                photo,
                exif(6),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET),
                segment(0xED, SECRET),
                segment(0xE2, "MPF\0" + SECRET),
                segment(0xFE, SECRET));
        var appended = concat(told, (SECRET + " another picture").getBytes(StandardCharsets.US_ASCII));
        assertThat(text(appended)).contains(SECRET);

        var clean = cleaned(FileKind.JPEG, appended);
        assertThat(text(clean)).doesNotContain("GPS", "XIAOMI", "xap", "MPF");
        assertThat(text(clean)).contains("Exif\0\0MM\0*");
        assertThat(pixels(clean)).isEqualTo(pixels(photo));
        assertThat(cleaned(FileKind.JPEG, clean)).as("clean stays as it is").isEqualTo(clean);
    }

    @Test
    void aJpegThatStandsUprightNeedsNoExif() throws IOException {
        assertThat(text(cleaned(FileKind.JPEG, jpegWith(photo("jpg"), exif(1)))))
                .doesNotContain("Exif");
        assertThat(text(cleaned(FileKind.JPEG, jpegWith(photo("jpg"), segment(0xE1, "Exif\0\0II")))))
                .doesNotContain("Exif");
    }

    @Test
    void aPngKeepsItsPictureAndNothingElse() throws IOException {
        var photo = photo("png");
        var told = pngWith(photo, "eXIf", "tEXt", "iTXt", "tIME", "abCd");
        assertThat(text(told)).contains(SECRET);
        var clean = cleaned(FileKind.PNG, concat(told, SECRET.getBytes(StandardCharsets.US_ASCII)));
        assertThat(text(clean)).doesNotContain("GPS", "eXIf");
        assertThat(pixels(clean)).isEqualTo(pixels(photo));
    }

    @ParameterizedTest
    @CsvSource({"JPEG, 1", "JPEG, 3", "JPEG, 30", "JPEG, 300", "PNG, 7", "PNG, 20", "PNG, 60"})
    void refusesAPhotoThatIsCutOff(FileKind kind, int length) throws IOException {
        var cut = Arrays.copyOf(photo(kind == FileKind.JPEG ? "jpg" : "png"), length);
        assertThatThrownBy(() -> cleaned(kind, cut)).isInstanceOf(DamagedFile.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        现场照片 1.JPG         | JPEG | 现场照片 1.jpg
        ../../etc/passwd      | PDF  | passwd.pdf
        C:\\temp\\a.exe       | PNG  | a.png
        <script>x</script>.js | PNG  | script.png
        ''                    | PDF  | file.pdf
        "..."                 | PDF  | file.pdf
        """)
    void aNameHarmsNobody(String given, FileKind kind, String name) {
        assertThat(FileName.of(given, kind)).isEqualTo(name);
    }

    @Test
    void aNameIsNotEndless() {
        assertThat(FileName.of("长".repeat(500), FileKind.PDF)).hasSize(84);
        assertThat(FileName.of("a\r\nSet-Cookie: x=1", FileKind.PDF)).doesNotContain("\r", "\n", ":");
    }

    private static byte[] cleaned(FileKind kind, byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        kind.clean(new ByteArrayInputStream(file), out);
        return out.toByteArray();
    }

    private static byte[] photo(String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, ((x * 6) << 16) | ((y * 8) << 8) | ((x * y) % 256));
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] file) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] jpegWith(byte[] photo, byte[]... segments) {
        var out = Arrays.copyOf(photo, 2);
        for (byte[] segment : segments) {
            out = concat(out, segment);
        }
        return concat(out, Arrays.copyOfRange(photo, 2, photo.length));
    }

    private static byte[] segment(int marker, String content) {
        return segment(marker, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return concat(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >>> 8), (byte) length}, content);
    }

    /// Little-endian, two entries, the telephone's name and position behind them.
    private static byte[] exif(int orientation) {
        byte[] tiff = {
            'I',
            'I',
            42,
            0,
            8,
            0,
            0,
            0,
            2,
            0,
            0x0F,
            1,
            2,
            0,
            4,
            0,
            0,
            0,
            'M',
            'I',
            0,
            0,
            0x12,
            1,
            3,
            0,
            1,
            0,
            0,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return segment(
                0xE1,
                concat(
                        concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff),
                        SECRET.getBytes(StandardCharsets.US_ASCII)));
    }

    /// Behind signature and IHDR: 8 and 25 octets.
    private static byte[] pngWith(byte[] photo, String... types) throws IOException {
        var out = Arrays.copyOf(photo, 33);
        for (String type : types) {
            var chunk = new ByteArrayOutputStream();
            var data = new DataOutputStream(chunk);
            byte[] named = (type + SECRET).getBytes(StandardCharsets.US_ASCII);
            data.writeInt(SECRET.length());
            data.write(named);
            var sum = new CRC32();
            sum.update(named);
            data.writeInt((int) sum.getValue());
            out = concat(out, chunk.toByteArray());
        }
        return concat(out, Arrays.copyOfRange(photo, 33, photo.length));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
