package io.fengqiao.mediation;

import io.fengqiao.chassis.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void theHouseIsInOrder() {
        HouseRules.check("mediation");
    }
}
