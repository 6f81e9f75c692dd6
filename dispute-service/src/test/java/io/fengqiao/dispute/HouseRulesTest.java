package io.fengqiao.dispute;

import io.fengqiao.chassis.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void theServiceIsBuiltByTheRulesOfTheHouse() {
        HouseRules.check("dispute");
    }
}
