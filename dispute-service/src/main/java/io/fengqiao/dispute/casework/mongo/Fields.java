package io.fengqiao.dispute.casework.mongo;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A document under construction, and how its values are read back: what is null is not written, enums are
/// their names, instants are dates, personal data stay sealed.
final class Fields {
    private final Document document = new Document();

    Document document() {
        return document;
    }

    Fields put(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Instant at -> document.append(name, Date.from(at));
            case Enum<?> word -> document.append(name, word.name());
            case Personal personal -> document.append(name, sealed(personal));
            default -> document.append(name, value);
        }
        return this;
    }

    <T> Fields put(String name, List<T> values, Function<T, Document> form) {
        document.append(name, values.stream().map(form).toList());
        return this;
    }

    private static Document sealed(Personal personal) {
        return new Fields()
                .put("kind", personal.kind())
                .put("sealed", personal.sealed())
                .put("index", personal.index())
                .document();
    }

    static @Nullable Document document(Document from, String name) {
        return from.get(name, Document.class);
    }

    static Instant instant(Document from, String name) {
        return there(instantOrNull(from, name), name);
    }

    static @Nullable Instant instantOrNull(Document from, String name) {
        var date = from.getDate(name);
        return date == null ? null : date.toInstant();
    }

    static <E extends Enum<E>> @Nullable E wordOrNull(Document from, String name, Class<E> words) {
        var word = from.getString(name);
        return word == null ? null : Enum.valueOf(words, word);
    }

    static Personal personal(Document from, String name) {
        return there(personalOrNull(from, name), name);
    }

    static @Nullable Personal personalOrNull(Document from, String name) {
        var fields = document(from, name);
        return fields == null
                ? null
                : new Personal(
                        Personal.Kind.valueOf(fields.getString("kind")),
                        fields.getString("sealed"),
                        fields.getString("index"));
    }

    static <T> T there(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("a stored dispute lacks " + name + " (expected: a value)");
        }
        return value;
    }
}
