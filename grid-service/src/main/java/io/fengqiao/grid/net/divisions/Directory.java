package io.fengqiao.grid.net.divisions;

import java.util.List;

/// What the other services have been told of divisions and units.
interface Directory {
    /// Tells every entry that is not yet told as it is now, and answers how many those were.
    int describe(List<? extends DirectoryEntry> entries);
}
