package io.fengqiao.chassis.rules.yaml;

import io.fengqiao.chassis.rules.BookType;
import io.fengqiao.chassis.rules.Past;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/// A book in its file `F`: what most books need no type of their own for.
///
/// @param following refuses an edition that takes something away
/// @param trial what a proposal is tried on
public record YamlBook<F extends Record, B>(
        String name,
        Class<F> file,
        Function<F, B> reading,
        Function<B, String> label,
        BiConsumer<B, B> following,
        IntFunction<List<Past<B>>> trial)
        implements BookType<B> {
    public static <F extends Record, B> YamlBook<F, B> of(
            String name, Class<F> file, Function<F, B> reading, Function<B, String> label) {
        return new YamlBook<>(name, file, reading, label, (_, _) -> {}, _ -> List.of());
    }

    public YamlBook<F, B> following(BiConsumer<B, B> check) {
        return new YamlBook<>(name, file, reading, label, check, trial);
    }

    public YamlBook<F, B> triedOn(IntFunction<List<Past<B>>> past) {
        return new YamlBook<>(name, file, reading, label, following, past);
    }

    @Override
    public B read(String content) {
        return StrictYaml.read(name, content, file, reading);
    }

    @Override
    public String version(B book) {
        return label.apply(book);
    }

    @Override
    public void checkFollows(B present, B next) {
        following.accept(present, next);
    }

    @Override
    public List<Past<B>> past(int most) {
        return trial.apply(most);
    }
}
