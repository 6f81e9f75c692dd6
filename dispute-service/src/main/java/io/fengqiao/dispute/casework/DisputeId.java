package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.DerivedId;

/// The id of a dispute. It is derived and never drawn: the same report is the same dispute, however often it
/// comes, and so is the same part of one.
public record DisputeId(String value) implements Comparable<DisputeId> {
    public DisputeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank dispute id (expected: one that was derived)");
        }
    }

    public static DisputeId of(Channel channel, String reference) {
        return new DisputeId(DerivedId.of("D", channel.code(), reference));
    }

    /// @param number counted through all that were ever split off the same one, from 1
    public static DisputeId partOf(DisputeId parent, int number) {
        return new DisputeId(DerivedId.of("D", "part", parent.value(), Integer.toString(number)));
    }

    @Override
    public int compareTo(DisputeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
