package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.COUNTING;
import static io.fengqiao.dispute.casework.Cases.DISPATCHING;
import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.deadlines.Extension.Consents;
import io.fengqiao.dispute.deadlines.LadderBook.Climb;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The state machine, every stage x every move: `moves.csv`.
class MovesTest {
    private static final List<String> STAGES =
            List.of("DISPATCHED", "ACCEPTED", "PAUSED", "SETTLED", "UNSETTLED", "CLOSED");
    private static final List<String> MOVES = List.of(
            "accept",
            "settle",
            "fail",
            "escalate",
            "pause",
            "resume",
            "extend",
            "climb-1",
            "climb-2",
            "climb-3",
            "feed-back",
            "revisit",
            "reopen",
            "merge",
            "take-in",
            "split",
            "split-off",
            "offer",
            "accept-offer",
            "decline-offer",
            "withdraw-offer",
            "object",
            "uphold-objection",
            "reject-objection");

    private static final Reason ONCE = DISPATCHING.objectionRule(NOW);

    @ParameterizedTest(name = "{0} of {1} at {2}: {3} -> {4} at {5}, told as {6}")
    @CsvFileSource(resources = "moves.csv", delimiter = '|')
    void movesAsTheTableSays(
            String before,
            Channel channel,
            Level level,
            String move,
            String after,
            Level levelAfter,
            @Nullable String told) {
        var dispute = ready(channel, level, before, move);
        if (after.equals("refused")) {
            var was = dispute.snapshot();
            assertThatThrownBy(() -> perform(dispute, move)).isInstanceOf(MoveRefused.class);
            assertThat(dispute.snapshot()).isEqualTo(was);
            return;
        }
        var events = perform(dispute, move);
        assertThat(dispute.stage().name()).isEqualTo(after);
        assertThat(dispute.level()).isEqualTo(levelAfter);
        assertThat(events.stream().map(event -> event.getClass().getSimpleName()))
                .containsExactly(told == null ? new String[0] : told.split(" "));
    }

    @Test
    void theTableLacksNoStageAndNoMove() throws IOException {
        var expected = new TreeSet<String>();
        STAGES.forEach(stage -> MOVES.forEach(move -> expected.add(stage + " " + move)));
        var found = new TreeSet<String>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MovesTest.class.getResourceAsStream("moves.csv")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .forEach(row -> found.add(row[0].strip() + " " + row[3].strip()));
        }
        assertThat(found).isEqualTo(expected);
    }

    /// At the stage, and for `climb-n` with the rungs below the n-th told.
    private static Dispute ready(Channel channel, Level level, String stage, String move) {
        var dispute = Cases.at(channel, level, stage);
        if (move.startsWith("climb-") && !stage.equals("PAUSED")) {
            for (int rung = 1; rung < Integer.parseInt(move.substring(6)) && dispute.clock() != null; rung++) {
                perform(dispute, "climb-" + rung);
            }
        }
        if (move.endsWith("-offer") && dispute.isOpen()) {
            perform(dispute, "offer");
        }
        if (move.endsWith("-objection") && dispute.isOpen()) {
            perform(dispute, "object");
        }
        return dispute;
    }

    private static List<DisputeEvent> perform(Dispute dispute, String move) {
        return switch (move) {
            case "accept" -> dispute.accept("mediator-2", NOW);
            case "settle" -> dispute.settle("A-2", NOW, DISPATCHING.feedback(dispute, NOW), NOW);
            case "fail" -> dispute.fail("reason", NOW, DISPATCHING.feedback(dispute, NOW), NOW);
            case "escalate" -> dispute.escalate(Cause.REQUESTED, "reason", "officer", Cases.above(dispute));
            case "pause" -> Cases.pause(dispute, new PauseClock("APPRAISAL", "司鉴〔2026〕1号", NOW), "officer");
            case "resume" -> dispute.resume(COUNTING, "officer", NOW);
            case "extend" -> Cases.extend(dispute, 10, new Consents("1号", "2号"), "officer", NOW);
            case "climb-1", "climb-2", "climb-3" -> climb(dispute, Integer.parseInt(move.substring(6)));
            case "feed-back" -> dispute.feedBack(Cases.toParties());
            case "revisit" -> dispute.revisit(Cases.revisit(true), DISPATCHING.again(dispute, NOW));
            case "reopen" -> dispute.revisit(Cases.revisit(false), DISPATCHING.again(dispute, NOW));
            case "merge" -> dispute.merge(new MergeDispute(new DisputeId("D-OLDER"), "同一纠纷", NOW), "officer");
            case "take-in" -> dispute.takeIn(new RelatedDisputes.Joined(new DisputeId("D-YOUNGER"), List.of(), NOW));
            case "split" -> dispute.split(Cases.partition(dispute, true), "officer");
            case "split-off" -> dispute.split(Cases.partition(dispute, false), "officer");
            case "offer" -> dispute.offer(Cases.offer(dispute));
            case "accept-offer" -> dispute.take(Cases.taken(dispute), "officer");
            case "decline-offer" -> dispute.endOffer(Offer.End.DECLINED, "不属本社区", "officer", NOW);
            case "withdraw-offer" -> dispute.endOffer(Offer.End.WITHDRAWN, "已查明", "officer", NOW);
            case "object" -> dispute.object(Cases.objection(dispute), Cases.inTime(dispute), ONCE);
            case "uphold-objection" ->
                decide(dispute, DISPATCHING.redispatched(Cases.offer(dispute).target(), dispute, NOW));
            case "reject-objection" -> decide(dispute, null);
            default -> throw new IllegalArgumentException(move);
        };
    }

    private static List<DisputeEvent> decide(Dispute dispute, @Nullable Assignment next) {
        var command = new DecideObjection(next != null, null, null, "经核实", NOW);
        return dispute.decide(command, next, ONCE, "officer");
    }

    private static List<DisputeEvent> climb(Dispute dispute, int rung) {
        var clock = dispute.clock();
        var at = clock == null || clock.firesAt() == null ? NOW : clock.firesAt();
        var above = DISPATCHING.above(dispute, at);
        return dispute.climb(climbOf(rung, at), dispute.isOpen() ? above : null, "supervisor", at);
    }

    /// The n-th rung of the book, whether it is the dispute's turn or not.
    private static Climb climbOf(int rung, Instant dueAt) {
        var climbed = new ArrayList<String>();
        while (true) {
            var climb = Books.shipped().ladder().after(climbed, dueAt, true).orElseThrow();
            if (climbed.size() == rung - 1) {
                return climb;
            }
            climbed.add(climb.rung().id());
        }
    }
}
