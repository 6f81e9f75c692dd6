package io.fengqiao.dispute;

import io.fengqiao.chassis.testkit.MovableClock;
import io.fengqiao.chassis.testkit.RunningService;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// This service runs whole, with a clock that can be put forward. Every class that says so shares one running
/// service: it starts once.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningService
@TestPropertySource(properties = {"fengqiao.directory.patience=500ms", "fengqiao.deadlines.skew=0s"})
@Import(RunningDisputes.Clocks.class)
public @interface RunningDisputes {
    @TestConfiguration(proxyBeanMethods = false)
    class Clocks {
        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }
}
