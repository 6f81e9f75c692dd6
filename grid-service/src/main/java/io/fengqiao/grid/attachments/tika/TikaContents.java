package io.fengqiao.grid.attachments.tika;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.attachments.Contents;
import io.fengqiao.grid.attachments.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TikaContents implements Contents {
    private final Tika tika = new Tika();

    @Override
    public FileKind kind(InputStream content, @Nullable String said) throws IOException {
        var found = tika.detect(content);
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
}
