package io.fengqiao.local.fleet;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// How a process shows that it serves.
sealed interface Readiness {

    boolean isShownBy(LogFile log);

    /// It writes this line.
    record Says(String line) implements Readiness {
        @Override
        public boolean isShownBy(LogFile log) {
            return log.contains(line);
        }
    }

    /// This address answers 200 and says `UP`.
    record Answers(URI address) implements Readiness {
        private static final int PATIENCE = (int) Duration.ofSeconds(2).toMillis();

        @Override
        public boolean isShownBy(LogFile log) {
            try {
                var connection = (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(PATIENCE);
                connection.setReadTimeout(PATIENCE);
                try (var answer = connection.getInputStream()) {
                    return new String(answer.readAllBytes(), StandardCharsets.UTF_8).contains("\"UP\"");
                }
            } catch (IOException notYet) {
                return false;
            }
        }
    }
}
