package io.fengqiao.chassis.rules;

import java.util.List;

/// One rule book `B`: how it is written down, what may not change in it, and what a proposal of it
/// is tried on.
public interface BookType<B> {
    /// Its name in addresses, decisions and files: `routing`.
    String name();

    /// @throws BookRefused when it cannot be read, has words nobody knows, or leaves something without a rule
    B read(String content);

    /// The label that decisions name: `2026-11-22` in `routing@2026-11-22`.
    String version(B book);

    /// @throws BookRefused when `next` takes something away that what is on the books needs
    default void checkFollows(B present, B next) {
        // a book that is complete by itself takes nothing away
    }

    /// The last things it decided about, the latest first; none where nothing past can be decided again.
    default List<Past<B>> past(int most) {
        return List.of();
    }
}
