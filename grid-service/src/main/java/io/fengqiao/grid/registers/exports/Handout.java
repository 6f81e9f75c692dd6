package io.fengqiao.grid.registers.exports;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.registers.entries.Register;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A register's entries as they leave the house, portion by portion. Records of care have none (S98).
public interface Handout {
    /// @param rows by the fields of the register's sheet
    /// @param next where the next portion begins, absent after the last
    record Portion(List<Map<String, String>> rows, @Nullable String next) {
        public Portion {
            rows = List.copyOf(rows);
        }
    }

    Register register();

    /// @param clear what names people is readable; otherwise masked (P5)
    Portion next(Scope scope, String grid, boolean clear, @Nullable String after);
}
