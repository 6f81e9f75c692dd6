package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.DerivedId;

/// A part of a dispute that becomes a dispute of its own, with all three facts of S58.
///
/// @param number counted through all that were ever split off the same one, from 1
/// @param dispute the id it has, the same however often it is made
public record Part(int number, String dispute, Report report) {
    public static String idOf(String parent, int number) {
        return DerivedId.of("D", "part", parent, Integer.toString(number));
    }
}
