package io.fengqiao.grid.registers;

import io.fengqiao.grid.grids.GridCode;
import java.util.Set;

/// In which grids somebody works now.
public interface Workplaces {
    Set<GridCode> of(String person);
}
