package io.fengqiao.chassis.trial;

import io.fengqiao.chassis.testkit.RunningService;

@RunningService
class ChassisOnLocalStoreTest extends ChassisPromises {}
