package io.fengqiao.dispute.casework;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A dispute on its way between platforms: who is asked to take it, and who objects to having got it.
///
/// @param passedBy the platforms that diverted it to a peer, the first one first
/// @param settled the last dispatch that nobody may object to: its platform took it itself, or it was reviewed
public record Passage(@Nullable Offer offer, @Nullable Objection objection, List<String> passedBy, int settled) {
    public static final Passage NONE = new Passage(null, null, List.of(), 0);

    public Passage {
        passedBy = List.copyOf(passedBy);
    }

    Passage offering(Offer one) {
        return new Passage(one, objection, passedBy, settled);
    }

    /// What nobody answered lapses with the dispatch it was about.
    Passage over() {
        return new Passage(null, null, passedBy, settled);
    }

    Passage withoutOffer() {
        return new Passage(null, objection, passedBy, settled);
    }

    Passage divertedBy(String unit) {
        return new Passage(
                offer,
                objection,
                Stream.concat(passedBy.stream(), Stream.of(unit)).toList(),
                settled);
    }

    Passage objecting(Objection one) {
        return new Passage(offer, one, passedBy, settled);
    }

    Passage settled(int dispatch) {
        return new Passage(offer, null, passedBy, dispatch);
    }
}
