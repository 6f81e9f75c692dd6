package io.fengqiao.chassis.rules.yaml;

import io.fengqiao.chassis.rules.BookRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Function;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ByteArrayResource;

/// Reads every edition, the shipped one too: a word nobody knows is a mistake, and so is one that is missing.
public final class StrictYaml {
    private StrictYaml() {}

    /// @param book its name; it begins at `rules.<name>` in its file
    public static <F extends Record, B> B read(String book, String content, Class<F> file, Function<F, B> reading) {
        var prefix = "rules." + book;
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load(book, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)))
                    .forEach(sources::addLast);
            var bound = new Binder(ConfigurationPropertySources.from(sources))
                    .bind(prefix, Bindable.of(file), new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
            if (!bound.isBound()) {
                throw new BookRefused(book, "nothing under " + prefix + " (expected: the book)");
            }
            var missing = Missing.in(bound.get(), prefix);
            if (!missing.isEmpty()) {
                throw new BookRefused(book, "missing: " + missing);
            }
            return reading.apply(bound.get());
        } catch (BindException e) {
            throw new BookRefused(book, why(e));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new BookRefused(book, e.getMessage() == null ? "a part is missing" : e.getMessage());
        } catch (IOException | IllegalStateException | org.yaml.snakeyaml.error.YAMLException e) {
            throw new BookRefused(book, "not YAML");
        }
    }

    private static String why(BindException e) {
        var words = new ArrayList<String>();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnboundConfigurationPropertiesException unbound) {
                return "words nobody knows: "
                        + unbound.getUnboundProperties().stream()
                                .map(property -> property.getName().toString())
                                .sorted()
                                .toList();
            }
            if (cause instanceof BindException bind) {
                words.add("at " + bind.getName());
            } else if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
                words.add(cause.getMessage());
            }
        }
        return String.join(": ", words);
    }
}
