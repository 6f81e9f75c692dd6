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

    /// The goal is 40; the grids, reports, rounds and admission still stand open for their own adapters.
    @Test
    void keepsMostOfItsRoomsClosed() {
        HouseRules.checkShareOfPublic("grid", 43, "net", "people", "work", "registers");
    }
}
