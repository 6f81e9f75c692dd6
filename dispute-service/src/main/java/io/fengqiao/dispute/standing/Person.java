package io.fengqiao.dispute.standing;

import java.util.Set;

/// A party as lists may show it: masked when the line was written, so that no list has to open anything (P5).
///
/// @param indexes the blind indexes of name, identity number and telephone, for the exact search (P4)
public record Person(String role, String mask, Set<String> indexes) {
    public Person {
        indexes = Set.copyOf(indexes);
    }
}
