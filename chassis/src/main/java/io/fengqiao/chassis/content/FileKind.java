package io.fengqiao.chassis.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/// What may be attached. Photos pass without what else is in the file: where they were taken, by which
/// telephone. A document passes as it is; whoever writes one decides what it says of its author.
public enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf");

    private final String type;
    private final String ending;

    FileKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    public static Optional<FileKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    public String type() {
        return type;
    }

    String ending() {
        return ending;
    }

    /// Passes the content on, without what is nobody's business.
    public void clean(InputStream content, OutputStream to) throws IOException {
        switch (this) {
            case JPEG -> new JpegWithoutMetadata().copy(content, to);
            case PNG -> new PngWithoutMetadata().copy(content, to);
            case PDF -> content.transferTo(to);
        }
    }
}
