package io.fengqiao.grid.registers.entries;

import io.fengqiao.grid.net.grids.GridCode;
import java.util.Set;

/// In which grids somebody works now.
public interface Workplaces {
    Set<GridCode> of(String person);
}
