package io.fengqiao.chassis.rules.yaml;

import io.fengqiao.chassis.rules.BookType;
import io.fengqiao.chassis.rules.EditionShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ResourceLoader;

/// The books a service brings with it, each the first edition on its shelf: `routing.yaml` is
/// the book `routing`.
public final class ShippedBooks {
    private final ResourceLoader resources;
    private final String location;

    /// @param location where the files are, with a slash at its end
    public ShippedBooks(ResourceLoader resources, String location) {
        this.resources = resources;
        this.location = location;
    }

    public <B> EditionShelf<B> shelf(BookType<B> type) {
        return new EditionShelf<>(type, content(type.name()));
    }

    private String content(String book) {
        try {
            return resources.getResource(location + book + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the book " + book + " is not at " + location, e);
        }
    }
}
