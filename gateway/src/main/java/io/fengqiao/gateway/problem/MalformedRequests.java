package io.fengqiao.gateway.problem;

import io.fengqiao.chassis.edge.ProblemTexts;
import io.fengqiao.chassis.edge.ProblemWriter;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// What the container refuses before any code of ours is asked, such as a path with an encoded slash: a
/// problem too, and not the container's HTML page.
@Component
class MalformedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    /// Made by the container by its name, hence public and without arguments.
    public static final class Report extends ErrorReportValve {
        private final Problems problems = new Problems(new ProblemWriter(ProblemTexts.from("problems")));

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                problems.answer(request, response, Problem.ofStatus(response.getStatus()));
                response.finishResponse();
            } catch (IOException callerGone) {
                container.getLogger().debug("nobody is left to be told", callerGone);
            }
        }
    }
}
