package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who works for the grids, from entering service until leaving it, and again if it comes back.
///
/// In service it is trained (S111), gets badge, permit and terminal (S128), signs the undertaking (S130),
/// acknowledges the handbook (S113), and may be criticised or dismissed (S134). Once it has left, equipment
/// may still come back, and nothing else moves. `vacateSince` says that it left and may still hold posts: two
/// documents, so the second is made sure of.
public final class StaffFile {
    private static final int MOST_TRAININGS = 500;
    private static final int MOST_SANCTIONS = 200;

    private final String person;
    private Profile profile;
    private Stage stage;
    private final List<Training> trainings;
    private Equipment equipment;
    private Papers papers;
    private final List<Sanction> sanctions;
    private @Nullable Instant vacateSince;

    /// Everything a file holds besides who it is.
    public record Contents(
            Stage stage,
            List<Training> trainings,
            Equipment equipment,
            Papers papers,
            List<Sanction> sanctions,
            @Nullable Instant vacateSince) {
        static Contents fresh(LocalDate on) {
            return new Contents(new Stage.Serving(on), List.of(), Equipment.NONE, Papers.NONE, List.of(), null);
        }
    }

    public StaffFile(String person, Profile profile, Contents contents) {
        this.person = person;
        this.profile = profile;
        stage = contents.stage();
        trainings = new ArrayList<>(contents.trainings());
        equipment = contents.equipment();
        papers = contents.papers();
        sanctions = new ArrayList<>(contents.sanctions());
        vacateSince = contents.vacateSince();
    }

    public static StaffFile open(String person, Profile profile, LocalDate on) {
        return new StaffFile(person, profile, Contents.fresh(on));
    }

    /// Another unit, employment, name or number.
    public void describe(Profile now) {
        requireServing("describe");
        profile = now;
    }

    public void train(Training passed) {
        requireServing("train");
        requireRoom(trainings, MOST_TRAININGS);
        trainings.add(passed);
    }

    public void issue(Equipment.Kind kind, String serial, LocalDate on) {
        requireServing("issue");
        equipment = equipment.issue(kind, serial, on);
    }

    /// Also after leaving: that is when most of it comes back.
    public void takeBack(Equipment.Kind kind, LocalDate on) {
        equipment = equipment.takeBack(kind, on);
    }

    public void sign(LocalDate on) {
        requireServing("sign");
        papers = papers.signed(on);
    }

    public void acknowledge(String handbook, LocalDate on) {
        requireServing("acknowledge");
        papers = papers.acknowledged(handbook, on);
    }

    /// A dismissal ends the service at once (S134).
    public void sanction(Sanction sanction, Instant at) {
        requireServing("sanction");
        requireRoom(sanctions, MOST_SANCTIONS);
        sanctions.add(sanction);
        if (sanction.kind() == Sanction.Kind.DISMISSAL) {
            leave(sanction.on(), Stage.Why.DISMISSED, at);
        }
    }

    public void leave(LocalDate on, Stage.Why why, Instant at) {
        requireServing("leave");
        stage = new Stage.Left(on, why);
        vacateSince = at;
    }

    /// Who was dismissed or had to go after its evaluation does not come back to the grids (S114, S134).
    public void comeBack(LocalDate on) {
        switch (stage) {
            case Stage.Serving _ -> throw refused("comeBack");
            case Stage.Left(var _, var why) -> {
                if (why == Stage.Why.DISMISSED || why == Stage.Why.EXITED) {
                    throw new Refusal(
                            "may-not-come-back",
                            Refusal.Kind.CONFLICT,
                            why == Stage.Why.DISMISSED ? "S134" : "S114",
                            person,
                            why);
                }
                stage = new Stage.Serving(on);
                vacateSince = null;
            }
        }
    }

    /// Its posts are vacant.
    public void vacated() {
        vacateSince = null;
    }

    public boolean serves() {
        return stage instanceof Stage.Serving;
    }

    public boolean trainedIn(String course, LocalDate day) {
        return trainings.stream().anyMatch(one -> one.course().equals(course) && one.holdsOn(day));
    }

    private void requireServing(String move) {
        if (!serves()) {
            throw refused(move);
        }
    }

    private void requireRoom(List<?> list, int most) {
        if (list.size() >= most) {
            throw new Refusal("file-full", Refusal.Kind.CONFLICT, null, most);
        }
    }

    private Refusal refused(String move) {
        return new Refusal("staff-stage-refuses", Refusal.Kind.CONFLICT, null, move, person, stage.status());
    }

    public String person() {
        return person;
    }

    public Profile profile() {
        return profile;
    }

    public Contents contents() {
        return new Contents(stage, List.copyOf(trainings), equipment, papers, List.copyOf(sanctions), vacateSince);
    }
}
