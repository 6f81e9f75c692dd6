package io.fengqiao.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// A gateway with the profile `local` before two played services; it is started once for all tests that
/// ask for it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "spring.http.clients.read-timeout=700ms"})
@ActiveProfiles("local")
@ContextConfiguration(initializers = LocalGateway.Played.class)
@interface LocalGateway {

    StubService GRID = new StubService();
    StubService DISPUTE = new StubService();

    /// Tells the gateway where the played services are.
    final class Played implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "fengqiao.routes.grid=" + GRID.address(),
                            "fengqiao.routes.dispute=" + DISPUTE.address(),
                            "fengqiao.tokens.issuer=http://127.0.0.1:8080/dev")
                    .applyTo(context);
        }
    }
}
