package io.fengqiao.assessment;

import io.fengqiao.chassis.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void theInsideKeepsTheRulesOfTheHouse() {
        HouseRules.check("assessment");
    }
}
