package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.deadlines.Referral;
import org.jspecify.annotations.Nullable;

/// Where a report comes from. The same report is the same dispute, however often it comes.
///
/// @param reference the channel's own number for it
/// @param reportedBy the grid worker, where one reported it
/// @param referral how a court handed it over, where one did
public record Origin(
        Channel channel,
        String reference,
        @Nullable String reportedBy,
        @Nullable Referral referral) {
    /// What nobody of the grid reported, and no court handed over.
    public static Origin of(Channel channel, String reference) {
        return new Origin(channel, reference, null, null);
    }

    public DisputeId dispute() {
        return DisputeId.of(channel, reference);
    }

    /// Of a part: it came as the whole came, and under its number, so that a platform that sent the whole is
    /// told of every part (S67).
    Origin part(int number) {
        return new Origin(channel, reference + "/" + number, reportedBy, referral);
    }
}
