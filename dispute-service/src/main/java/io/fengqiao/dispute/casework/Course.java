package io.fengqiao.dispute.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far a dispute has come: its stage, who mediates it, what the parties were told, what they said afterwards, and
/// in which others it goes on.
final class Course {
    private Stage stage;
    private @Nullable String mediator;
    private @Nullable Feedback feedback;
    private List<Revisit> revisits;
    private Kinship kinship;

    Course(Snapshot snapshot) {
        stage = snapshot.stage();
        mediator = snapshot.mediator();
        feedback = snapshot.feedback();
        revisits = snapshot.revisits();
        kinship = snapshot.kinship();
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    String mediator() {
        return mediator;
    }

    @Nullable
    Feedback feedback() {
        return feedback;
    }

    List<Revisit> revisits() {
        return revisits;
    }

    Kinship kinship() {
        return kinship;
    }

    /// Whether a platform still has to settle it.
    boolean isOpen() {
        return switch (stage) {
            case Stage.Dispatched _, Stage.Accepted _ -> true;
            case Stage.Settled _, Stage.Unsettled _, Stage.Closed _ -> false;
        };
    }

    /// A platform starts over: nobody mediates yet, and the parties have not been told of anything.
    void dispatched() {
        stage = new Stage.Dispatched();
        mediator = null;
        feedback = null;
    }

    void accepted(String by, Instant at) {
        stage = new Stage.Accepted(at);
        mediator = by;
    }

    void takenOver(String by) {
        mediator = by;
    }

    void ended(Stage how) {
        stage = how;
    }

    void closed(Stage.Closed how, Feedback given) {
        stage = how;
        feedback = given;
    }

    void asked(Revisit revisit) {
        revisits = Stream.concat(revisits.stream(), Stream.of(revisit)).toList();
    }

    void related(Kinship others) {
        kinship = others;
    }
}
