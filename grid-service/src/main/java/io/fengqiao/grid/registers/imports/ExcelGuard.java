package io.fengqiao.grid.registers.imports;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.fengqiao.chassis.kernel.Refusal;
import java.io.IOException;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Looks through a stranger's workbook before it is read. The reading library takes what the file says of
/// itself on trust (places of cells, numbers of shared texts, lengths), so a small file could make it fill
/// the memory. Here nothing is kept, only counted.
final class ExcelGuard {
    private static final int MOST_PARTS = 200;

    /// 100,000 rows of ten columns are some 80 MiB unpacked.
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private ExcelGuard() {}

    /// @return how many rows all sheets have together
    /// @throws Refusal when it is no workbook, or made to do harm, or too large
    static int rows(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw refused("workbook-too-many-parts", MOST_PARTS);
            }
            var budget = new UnpackedBytes.Budget(MOST_BYTES);
            var limits = new ExcelLimits();
            for (var part : parts) {
                try (var unpacked = new UnpackedBytes(zip.getInputStream(part), budget)) {
                    look(unpacked, limits);
                }
            }
            return limits.rows();
        } catch (UnpackedBytes.TooMuch e) {
            throw refused("workbook-too-large-unpacked", MOST_BYTES / 1024 / 1024);
        } catch (IOException e) {
            throw new Refusal("workbook-unreadable", Refusal.Kind.INVALID, null);
        }
    }

    /// What is no XML, such as a picture, ends the look: the reader does not get farther than we do.
    private static void look(UnpackedBytes part, ExcelLimits limits) throws IOException {
        try {
            var xml = factory().createXMLStreamReader(part);
            while (xml.hasNext()) {
                limits.see(xml, xml.next());
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (XMLStreamException | RuntimeException e) {
            refuseIfTooMuch(e);
            part.skipToEnd();
        }
    }

    /// The scanner wraps what the stream throws, sometimes in an exception it does not declare.
    private static void refuseIfTooMuch(Throwable e) throws UnpackedBytes.TooMuch {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnpackedBytes.TooMuch tooMuch) {
                throw tooMuch;
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static Refusal refused(String slug, Object... arguments) {
        return new Refusal(slug, Refusal.Kind.INVALID, null, arguments);
    }
}
