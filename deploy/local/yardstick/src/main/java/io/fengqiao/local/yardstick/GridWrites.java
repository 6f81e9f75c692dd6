package io.fengqiao.local.yardstick;

import io.fengqiao.local.departments.suite.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// Grid workers who report as fast as they are answered: through the gateway, and past it.
///
/// They report what is no dispute: what runs behind the write is not to be measured along with it.
final class GridWrites {
    private static final int WORKERS = 16;
    private static final long LASTS = Duration.ofSeconds(3).toNanos();
    private static final long WARMING = Duration.ofMillis(1_500).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI gateway;
    private final URI grid;
    private final List<String> tokens;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    GridWrites(URI gateway, URI grid) throws InterruptedException {
        this.gateway = gateway;
        this.grid = grid;
        this.tokens = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            tokens.add(token("grid-worker-" + gridOf(worker)));
        }
    }

    /// One of the two grids of the first town's first villages in the local profile.
    private static String gridOf(int worker) {
        return "500114001%03d00%d".formatted(1 + worker / 2 % 4, 1 + worker % 2);
    }

    record Rate(double perSecond, Percentiles nanos, int refused) {}

    record Both(Rate gateway, Rate direct) {}

    /// In turn, so that the machine's moods meet both.
    Both rates() throws InterruptedException {
        run(grid, WARMING);
        run(gateway, WARMING);
        var direct = new ArrayList<Sample>();
        var through = new ArrayList<Sample>();
        for (int turn = 0; turn < 2; turn++) {
            direct.addAll(run(grid, LASTS));
            through.addAll(run(gateway, LASTS));
        }
        return new Both(rate(through), rate(direct));
    }

    private record Sample(List<Long> nanos, int refused, long lasted) {}

    private static Rate rate(List<Sample> samples) {
        var nanos = samples.stream()
                .flatMap(sample -> sample.nanos().stream())
                .mapToLong(Long::longValue)
                .toArray();
        var perSecond = samples.stream()
                        .mapToDouble(sample -> Figures.perSecond(sample.nanos().size(), sample.lasted()))
                        .sum()
                / samples.size()
                * WORKERS;
        return new Rate(
                perSecond,
                Percentiles.of(nanos),
                samples.stream().mapToInt(Sample::refused).sum());
    }

    private List<Sample> run(URI base, long lasts) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, WORKERS)
                    .mapToObj(worker -> (Callable<Sample>) () -> work(base, worker, lasts))
                    .toList();
            var samples = new ArrayList<Sample>();
            for (var done : threads.invokeAll(tasks)) {
                samples.add(done.get());
            }
            return samples;
        } catch (ExecutionException failed) {
            throw new NoAnswer(base.toString(), failed);
        }
    }

    private Sample work(URI base, int worker, long lasts) throws IOException, InterruptedException {
        var body = body(gridOf(worker));
        var nanos = new ArrayList<Long>();
        int refused = 0;
        var started = System.nanoTime();
        var now = started;
        while (now - started < lasts) {
            var request = HttpRequest.newBuilder(base.resolve("/api/grid/reports"))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + tokens.get(worker))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofByteArray(body))
                    .build();
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            var answered = System.nanoTime();
            if (status / 100 == 2) {
                nanos.add(answered - now);
            } else {
                refused++;
            }
            now = answered;
        }
        return new Sample(nanos, refused, now - started);
    }

    private static byte[] body(String grid) {
        var json = new JsonMapper();
        return json.writeValueAsBytes(json.createObjectNode()
                .put("item", "PUBLIC_OPINION")
                .put("grid", grid)
                .put("account", "走访二十三户,群众反映村口路灯不亮、河道有垃圾,已登记并转社区处理,三日内回访。")
                .put(
                        "occurredAt",
                        Instant.now()
                                .minusSeconds(60)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString()));
    }

    private String token(String identity) throws InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve("/dev/tokens/" + identity))
                .timeout(PATIENCE)
                .POST(BodyPublishers.noBody())
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            var token = new Answer(answer.statusCode(), answer.body())
                    .json()
                    .path("access_token")
                    .asString("");
            if (token.isEmpty()) {
                throw new IOException("HTTP " + answer.statusCode() + " instead of a token for " + identity);
            }
            return token;
        } catch (IOException failed) {
            throw new NoAnswer("the gateway", failed);
        }
    }
}
