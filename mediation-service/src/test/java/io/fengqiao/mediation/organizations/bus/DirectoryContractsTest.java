package io.fengqiao.mediation.organizations.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.testkit.Contracts;
import org.junit.jupiter.api.Test;

class DirectoryContractsTest {
    @Test
    void readsWhatTheGridServiceTells() {
        var described = Contracts.of("grid-service").read("directory.division-described.v1", DivisionDescribed.class);

        assertThat(described).isEqualTo(new DivisionDescribed(new DivisionCode("500114001001"), "文汇社区居民委员会"));
    }
}
