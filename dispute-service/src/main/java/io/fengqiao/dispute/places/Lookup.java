package io.fengqiao.dispute.places;

/// What the copy of the directory says of a code. "Not known" and "not known yet" are different answers.
public sealed interface Lookup {
    record Found(Territory territory) implements Lookup {}

    /// Another district's code.
    record Foreign() implements Lookup {}

    /// No division or department of this district.
    record Unknown() implements Lookup {}

    /// The copy is empty, is being told right now, or could not be read.
    record Unsure(String why) implements Lookup {}
}
