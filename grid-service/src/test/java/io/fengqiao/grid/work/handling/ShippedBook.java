package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/// The rule book as the service ships it, read as the service reads it.
public final class ShippedBook {
    private ShippedBook() {}

    public static HandlingBook.Rules rules() {
        try {
            var yaml = new YamlPropertySourceLoader()
                    .load("handling", new ClassPathResource("rules/handling.yaml"))
                    .getFirst();
            return new Binder(Objects.requireNonNull(ConfigurationPropertySource.from(yaml)))
                    .bind("rules.handling", HandlingFile.class)
                    .get()
                    .rules();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HandlingBook read() {
        return new HandlingBook(rules(), WorkingCalendar.published());
    }
}
