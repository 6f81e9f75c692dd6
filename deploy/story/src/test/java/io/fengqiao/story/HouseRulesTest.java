package io.fengqiao.story;

import io.fengqiao.chassis.testkit.HouseRules;
import io.fengqiao.chassis.testkit.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is no service keeps the same order; looked at here, where all of it has been built.
class HouseRulesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "gateway, gateway",
        "deploy/local/broker, local.broker",
        "deploy/local/departments, local.departments",
        "deploy/local/fleet, local.fleet",
        "deploy/local/store, local.store",
        "deploy/local/yardstick, local.yardstick",
    })
    void everyProgramIsInOrder(String module, String area) {
        HouseRules.checkProgram(Repository.root().resolve(module).resolve("target/classes"), area);
    }
}
