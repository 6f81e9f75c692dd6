package io.fengqiao.chassis.content;

import java.text.Normalizer;

/// A name that harms no file system, header or page: letters, digits and a few signs, with its
/// kind's own ending.
public final class FileName {
    private static final int LONGEST = 80;

    private FileName() {}

    public static String of(String given, FileKind kind) {
        var last = Normalizer.normalize(given, Normalizer.Form.NFKC).replaceAll(".*[/\\\\]", "");
        var plain = last.replaceAll("\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{N} _()-]", "")
                .strip();
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
        var stem = plain.substring(0, end).strip();
        return (stem.isEmpty() ? "file" : stem) + "." + kind.ending();
    }
}
