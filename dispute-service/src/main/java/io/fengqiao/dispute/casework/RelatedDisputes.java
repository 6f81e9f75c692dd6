package io.fengqiao.dispute.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What ties a dispute to others about the same matter.
///
/// @param mergedInto the one it goes on in, once it has been merged
/// @param joined those that go on in this one
/// @param splitFrom the one it was a part of
/// @param parts those that were parts of this one, in the order of their numbers
public record RelatedDisputes(
        @Nullable DisputeId mergedInto,
        List<Joined> joined,
        @Nullable DisputeId splitFrom,
        List<DisputeId> parts) {
    public static final RelatedDisputes NONE = new RelatedDisputes(null, List.of(), null, List.of());

    public RelatedDisputes {
        joined = List.copyOf(joined);
        parts = List.copyOf(parts);
    }

    /// One that came here, and the parties it brought.
    public record Joined(DisputeId dispute, List<Party> parties, Instant at) {
        public Joined {
            parties = List.copyOf(parties);
        }
    }

    static RelatedDisputes partOf(DisputeId parent) {
        return new RelatedDisputes(null, List.of(), parent, List.of());
    }

    RelatedDisputes goneTo(DisputeId survivor) {
        return new RelatedDisputes(survivor, joined, splitFrom, parts);
    }

    RelatedDisputes with(Joined one) {
        var all = Stream.concat(joined.stream(), Stream.of(one)).toList();
        return new RelatedDisputes(mergedInto, all, splitFrom, parts);
    }

    RelatedDisputes splitInto(List<Part> further) {
        var all = Stream.concat(parts.stream(), further.stream().map(Part::dispute))
                .toList();
        return new RelatedDisputes(mergedInto, joined, splitFrom, all);
    }

    boolean knows(DisputeId dispute) {
        return joined.stream().anyMatch(one -> one.dispute().equals(dispute));
    }
}
