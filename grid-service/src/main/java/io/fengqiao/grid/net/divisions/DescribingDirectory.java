package io.fengqiao.grid.net.divisions;

import io.fengqiao.chassis.kernel.UseCase;

/// Tells divisions and units to all who keep a copy. The same once more tells nothing.
@UseCase
public final class DescribingDirectory {
    private final Divisions divisions;
    private final Units units;
    private final Directory directory;

    public DescribingDirectory(Divisions divisions, Units units, Directory directory) {
        this.divisions = divisions;
        this.units = units;
        this.directory = directory;
    }

    public int describeAll() {
        return directory.describe(divisions.all()) + directory.describe(units.all());
    }
}
