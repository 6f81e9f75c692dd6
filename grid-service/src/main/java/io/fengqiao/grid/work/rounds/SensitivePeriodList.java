package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.List;

/// The list of sensitive periods. They are announcements: whoever has rounds to make in an area reads
/// those for it.
public interface SensitivePeriodList {
    /// Those for one of these areas, the latest first.
    Page<Versioned<SensitivePeriod>> page(List<String> areas, PageAsk ask);
}
