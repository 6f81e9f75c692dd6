package io.fengqiao.grid;

import io.fengqiao.chassis.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check("grid", "net", "people", "work", "registers");
    }

    @Test
    void aGroupKnowsOnlyThoseBelow() {
        HouseRules.checkFloors("grid", "net", "people", "work", "registers");
    }
}
