package io.fengqiao.dispute.casework.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.dispute.casework.Cases;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.DisputeId;
import io.fengqiao.dispute.casework.RelatedDisputes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TookInTest {
    private static final EventJson JSON = new EventJson();
    private static final String YOUNGER = "D0123456789ABCDEFGHJK";
    private static final String OLDER = "DKJHGFEDCBA9876543210";

    private static RelatedDisputesListener.TookIn told(Dispute survivor) {
        var parties = survivor.snapshot().report().parties().all();
        var joined = new RelatedDisputes.Joined(new DisputeId(YOUNGER), parties, Cases.NOW);
        var news = new DisputeWording().news(survivor, new DisputeEvent.TookIn(1, "P500114001001", joined));
        Contracts.of("dispute-service").fits(news.type(), news.body());
        var read = JSON.read(
                JSON.json(news.body()).getBytes(StandardCharsets.UTF_8), RelatedDisputesListener.TookIn.class);
        assertThat(read.passedOn()).isEqualTo(joined);
        return read;
    }

    @Test
    void oneThatGoesOnItselfPassesNothingOn() {
        assertThat(told(Cases.full(Channel.GRID, Level.VILLAGE, "ACCEPTED")).survivor())
                .isEmpty();
    }

    /// Merged in between: what comes after goes where it went.
    @Test
    void oneThatWasMergedPassesOnWhatComesAfter() {
        var gone = Cases.full(Channel.GRID, Level.VILLAGE, "ACCEPTED");
        Cases.merge(gone, OLDER);
        assertThat(told(gone).survivor()).containsExactly(OLDER);
    }
}
