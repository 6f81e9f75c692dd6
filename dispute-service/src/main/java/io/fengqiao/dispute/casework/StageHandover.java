package io.fengqiao.dispute.casework;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A dispute on its way between platforms: who is asked to take it, and who objects to having got it.
///
/// @param passedBy the platforms that diverted it to a peer, the first one first
/// @param settled the last dispatch that nobody may object to: its platform took it itself, or
/// it was reviewed
public record StageHandover(@Nullable Offer offer, @Nullable Objection objection, List<String> passedBy, int settled) {
    public static final StageHandover NONE = new StageHandover(null, null, List.of(), 0);

    public StageHandover {
        passedBy = List.copyOf(passedBy);
    }

    StageHandover offering(Offer one) {
        return new StageHandover(one, objection, passedBy, settled);
    }

    /// What nobody answered lapses with the dispatch it was about.
    StageHandover over() {
        return new StageHandover(null, null, passedBy, settled);
    }

    StageHandover withoutOffer() {
        return new StageHandover(null, objection, passedBy, settled);
    }

    StageHandover divertedBy(String unit) {
        return new StageHandover(
                offer,
                objection,
                Stream.concat(passedBy.stream(), Stream.of(unit)).toList(),
                settled);
    }

    StageHandover objecting(Objection one) {
        return new StageHandover(offer, one, passedBy, settled);
    }

    StageHandover settled(int dispatch) {
        return new StageHandover(offer, null, passedBy, dispatch);
    }
}
