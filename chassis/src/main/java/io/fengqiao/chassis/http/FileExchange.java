package io.fengqiao.chassis.http;

import io.fengqiao.chassis.content.FileKind;
import io.fengqiao.chassis.content.FileName;
import io.fengqiao.chassis.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// Files as the body of a request, or of an answer: known by their content, since what their sender calls
/// them proves nothing; their name, if they have one, is in `Content-Disposition`.
public final class FileExchange {
    private static final Tika TIKA = new Tika();
    private static final int LOOKED_AT = 64 * 1024;

    private FileExchange() {}

    /// @param name one that harms nothing
    /// @param content not read yet
    public record Incoming(FileKind kind, String name, InputStream content) {
        @Override
        public String toString() {
            return "Incoming[" + kind + "]";
        }
    }

    /// @throws Refusal when it is of no kind that is taken, or not what it is called
    public static Incoming read(HttpServletRequest request) throws IOException {
        var content = new BufferedInputStream(request.getInputStream(), LOOKED_AT);
        var kind = kind(content, plain(request.getContentType()));
        return new Incoming(kind, FileName.of(nameIn(request), kind), content);
    }

    /// The head of an answer: a file to be kept, never shown in a page: what a browser would run is not run.
    public static void head(HttpServletResponse response, String name, String type, long size) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        response.setContentType(type);
        response.setContentLengthLong(size);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static FileKind kind(InputStream content, @Nullable String said) throws IOException {
        var found = TIKA.detect(content);
        var kind = FileKind.of(found)
                .orElseThrow(() -> new Refusal(
                        "file-kind-refused",
                        Refusal.Kind.INVALID,
                        null,
                        found,
                        Arrays.stream(FileKind.values()).map(FileKind::type).collect(Collectors.joining(", "))));
        if (said != null && !said.equals("application/octet-stream") && !said.equals(found)) {
            throw new Refusal("file-not-as-called", Refusal.Kind.INVALID, null, said, found);
        }
        return kind;
    }

    private static @Nullable String plain(@Nullable String contentType) {
        return contentType == null
                ? null
                : contentType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String nameIn(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        try {
            var name = header == null ? null : ContentDisposition.parse(header).getFilename();
            return name == null ? "" : name;
        } catch (IllegalArgumentException e) {
            throw new Refusal("file-name-unreadable", Refusal.Kind.INVALID, null);
        }
    }
}
