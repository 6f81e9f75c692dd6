package io.fengqiao.dispute.rulebook;

/// One rule book `B`: how it is written down, what may not change in it, and what it would decide about a dispute.
public interface BookForm<B> {
    /// Its name in addresses and decisions: `routing`.
    String name();

    /// @throws BookRefused when it cannot be read, has words nobody knows, or leaves a dispute without a rule
    B read(String content);

    /// The label that decisions name: `2026-11-22` in `routing@2026-11-22`.
    String version(B book);

    /// @throws BookRefused when `next` takes something away that disputes on the books need
    void checkFollows(B present, B next);

    /// What the book decides about a dispute, in a form that can be compared and shown.
    String outcome(B book, PastCase past);
}
