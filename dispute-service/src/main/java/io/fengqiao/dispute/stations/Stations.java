package io.fengqiao.dispute.stations;

import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// Where disputes have been beside mediation.
public interface Stations {
    Stored<Station> create(String id, Mandate mandate, Station station, List<StationEvent> told);

    Stored<Station> change(String id, Mandate mandate, Function<Station, List<StationEvent>> move);

    List<Stored<Station>> of(String dispute, Scope scope);

    /// Ids of stations whose limit passed by then, oldest first. A hint: look again.
    List<String> due(Instant until, int limit);

    /// What the system does by itself; nothing told means that nothing is written.
    void move(List<String> ids, Function<Station, List<StationEvent>> move);
}
