package io.fengqiao.chassis.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// The service under test runs whole: its web server on a free port, a store of its own in memory, a real
/// broker with the suite's topics, and an issuer whose tokens it verifies. [Api] and [Bus] are there
/// to be injected.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "spring.main.banner-mode=off"})
@ActiveProfiles("local")
@ContextConfiguration(initializers = Surroundings.class)
@Import(Surroundings.Tools.class)
public @interface RunningService {}
