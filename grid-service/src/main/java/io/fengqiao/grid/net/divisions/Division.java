package io.fengqiao.grid.net.divisions;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import org.jspecify.annotations.Nullable;

/// A district, a town or street, a village or community, by its 12-digit statistical division code. `name` is
/// as published, with the name of the committee; [#place()] is what people call it.
public record Division(
        String code, String name, Level level, @Nullable String parent) implements DirectoryEntry {
    public Division {
        if (DivisionCode.parse(code).isEmpty()) {
            throw new IllegalArgumentException("division code " + code + " (expected: 12 digits, GB/T 2260)");
        }
    }

    @Override
    public String division() {
        return code;
    }

    /// 新华村村民委员会 is the committee of 新华村; 文汇社区居民委员会 that of 下坝社区.
    public String place() {
        return name.replaceFirst("(村民|居民)委员会$", "");
    }
}
