package io.fengqiao.chassis.trial;

import io.fengqiao.chassis.testkit.Containers;
import io.fengqiao.chassis.testkit.RunningService;
import org.springframework.test.context.TestPropertySource;
import org.testcontainers.junit.jupiter.Testcontainers;

/// Skipped, and said so, where no Docker answers.
@Testcontainers(disabledWithoutDocker = true)
@RunningService
@TestPropertySource(properties = Containers.WANTED + "=true")
class ChassisOnMongoDbTest extends ChassisPromises {}
