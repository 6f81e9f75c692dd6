package io.fengqiao.grid.net.divisions;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.chassis.codes.Level;
import org.jspecify.annotations.Nullable;

/// Divisions and units in the words of the wire.
public final class DirectoryWording {
    private static final String TOPIC = "directory";

    private DirectoryWording() {}

    record DivisionDescribed(
            String code, String name, Level level, @Nullable String parent) {}

    record UnitDescribed(String code, String name, UnitKind kind, Level level, String division) {}

    public static OutboundEvent of(EntryDescribed event) {
        return switch (event.entry()) {
            case Division(var code, var name, var level, var parent) ->
                new OutboundEvent(
                        TOPIC,
                        code,
                        "directory.division-described.v1",
                        code,
                        new DivisionDescribed(code, name, level, parent));
            case Unit(var code, var name, var kind, var level, var division) ->
                new OutboundEvent(
                        TOPIC,
                        code,
                        "directory.unit-described.v1",
                        code,
                        new UnitDescribed(code, name, kind, level, division));
        };
    }
}
