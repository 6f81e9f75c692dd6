package io.fengqiao.grid.work.handling;

import java.util.Set;

/// What rules look at: the item, and the signs of something graver, by their names.
public record Nature(String item, Set<String> signs) {
    public Nature {
        signs = Set.copyOf(signs);
    }
}
