package io.fengqiao.dispute.stations;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// Where disputes have been beside mediation.
public interface Stations {
    Versioned<Station> create(String id, CommandContext mandate, Station station, List<StationEvent> told);

    Versioned<Station> change(String id, CommandContext mandate, Function<Station, List<StationEvent>> move);

    List<Versioned<Station>> of(String dispute, Scope scope);

    /// Ids of stations whose limit passed by then, oldest first. A hint: look again.
    List<String> due(Instant until, int limit);

    /// What the system does by itself; nothing told means that nothing is written.
    void move(List<String> ids, Function<Station, List<StationEvent>> move);
}
