package io.fengqiao.dispute.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What ties a dispute to others about the same matter.
///
/// @param mergedInto the one it goes on in, once it has been merged
/// @param joined those that go on in this one
public record Kinship(@Nullable String mergedInto, List<Joined> joined) {
    public static final Kinship NONE = new Kinship(null, List.of());

    public Kinship {
        joined = List.copyOf(joined);
    }

    /// One that came here, and the parties it brought.
    public record Joined(String dispute, List<Party> parties, Instant at) {
        public Joined {
            parties = List.copyOf(parties);
        }
    }

    Kinship goneTo(String survivor) {
        return new Kinship(survivor, joined);
    }

    Kinship with(Joined one) {
        return new Kinship(
                mergedInto, Stream.concat(joined.stream(), Stream.of(one)).toList());
    }

    boolean knows(String dispute) {
        return joined.stream().anyMatch(one -> one.dispute().equals(dispute));
    }
}
