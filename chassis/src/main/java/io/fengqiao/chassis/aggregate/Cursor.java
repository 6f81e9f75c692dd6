package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/// A place in a list, as callers carry it: the last item's id and, unless the list goes by ids, what it
/// is sorted by.
///
/// Callers may write what they like into it. So it is not a document: a value is text behind one letter for
/// its type, and no other type can be said, least of all an operator.
record Cursor(String id, boolean hasValue, @Nullable Object value) {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static Cursor of(String id) {
        return new Cursor(id, false, null);
    }

    static Cursor of(String id, @Nullable Object value) {
        return new Cursor(id, true, value);
    }

    String text() {
        return hasValue ? encoded(id) + "." + encoded(typed()) : encoded(id);
    }

    private String typed() {
        return switch (value) {
            case null -> "n";
            case String text -> "s" + text;
            case Integer number -> "i" + number;
            case Long number -> "l" + number;
            case Double number -> "d" + number;
            case Boolean flag -> "b" + flag;
            case Date date -> "t" + date.toInstant().toEpochMilli();
            default ->
                throw new IllegalStateException("sorted by a " + value.getClass()
                        + " (expected: a string, a number, a boolean, a date or nothing)");
        };
    }

    static Cursor parse(String text) {
        try {
            int point = text.indexOf('.');
            return point < 0
                    ? of(decoded(text))
                    : of(decoded(text.substring(0, point)), valueOf(decoded(text.substring(point + 1))));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static @Nullable Object valueOf(String typed) {
        if (typed.isEmpty()) {
            throw new IllegalArgumentException("no type");
        }
        var said = typed.substring(1);
        return switch (typed.charAt(0)) {
            case 's' -> said;
            case 'i' -> Integer.valueOf(said);
            case 'l' -> Long.valueOf(said);
            case 'd' -> Double.valueOf(said);
            case 'b' -> flag(said);
            case 't' -> Date.from(Instant.ofEpochMilli(Long.parseLong(said)));
            case 'n' -> nothing(said);
            default -> throw new IllegalArgumentException("no such type");
        };
    }

    private static boolean flag(String said) {
        return switch (said) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static @Nullable Object nothing(String said) {
        if (!said.isEmpty()) {
            throw new IllegalArgumentException("something");
        }
        return null;
    }

    static Refusal unknown() {
        return new Refusal("cursor-unknown", Refusal.Kind.INVALID, null);
    }

    private static String encoded(String text) {
        return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
