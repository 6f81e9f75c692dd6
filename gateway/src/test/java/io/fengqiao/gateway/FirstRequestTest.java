package io.fengqiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/// Whoever knocks again and again at a gateway that restarts may come in the moment its web server is there
/// and its context not yet (R7).
class FirstRequestTest {

    @Test
    void passesLikeEveryOtherWhenItComesBeforeTheStartIsOver() {
        var grid = new StubService();
        var first = new AtomicReference<HttpResponse<String>>();
        var application = new SpringApplication(GatewayApplication.class);
        application.setAdditionalProfiles("local");
        application.addListeners((ApplicationListener<WebServerInitializedEvent>) started -> {
            if (started.getApplicationContext().getServerNamespace() == null) {
                var caller = new Caller(started.getWebServer().getPort());
                var bearer = "Bearer " + caller.token("operator");
                first.set(caller.get("/api/grid/reports", "Authorization", bearer, "X-User", "somebody-else"));
            }
        });

        application
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--fengqiao.routes.grid=" + grid.address(),
                        "--fengqiao.tokens.issuer=http://127.0.0.1:8080/dev")
                .close();

        assertThat(first.get().statusCode()).isEqualTo(200);
        assertThat(grid.last().header("X-User")).isNull();
        grid.stop();
    }
}
