package io.fengqiao.dispute.casework.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.inbox.EventJson;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.dispute.casework.Cases;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitWordsTest {
    private static final EventJson JSON = new EventJson();

    /// A part comes onto the books as it was checked: nothing of it is lost on the way.
    @ParameterizedTest(name = "{0}, ends: {1}")
    @CsvSource({"GRID, true", "GRID, false", "COURT, true"})
    void whatIsToldOfThePartsIsReadAgainAsItWas(Channel channel, boolean ends) {
        var whole = Cases.full(channel, Level.VILLAGE, "ACCEPTED");
        var partition = Cases.partition(whole, ends);
        var news = new DisputeWording().news(whole, new DisputeEvent.Split(1, "P500114001001", partition));
        assertThat(news.type()).isEqualTo("dispute.split.v1");
        Contracts.of("dispute-service").fits(news.type(), news.body());

        var read = JSON.read(JSON.json(news.body()).getBytes(StandardCharsets.UTF_8), SplitWords.class);
        assertThat(read.ends()).isEqualTo(ends);
        assertThat(read.at()).isEqualTo(partition.at());
        assertThat(read.parts().stream().map(read::part)).isEqualTo(partition.parts());
    }
}
