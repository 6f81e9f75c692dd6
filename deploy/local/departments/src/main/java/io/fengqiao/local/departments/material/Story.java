package io.fengqiao.local.departments.material;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody tells: the matter, the persons, the place (S58), in the words of the channel that
/// passes it on.
public record Story(
        String kind,
        Place place,
        String account,
        Instant occurredAt,
        int peopleInvolved,
        @Nullable Integer amountYuan,
        boolean violenceLikely,
        List<Party> parties) {}
