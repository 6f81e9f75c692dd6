package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a town or department teaches the grids' teams in a year: 纳入年度培训计划 (S111). Whoever manages a matter
/// plans its courses (谁主管谁负责), so each unit has a plan of its own. A session is held once or cancelled.
final class TrainingPlan {
    private static final int MOST = 200;

    private final Owner owner;
    private final int year;
    private final List<Session> sessions;

    record Owner(String unit, String division) {}

    TrainingPlan(Owner owner, int year, List<Session> sessions) {
        this.owner = owner;
        this.year = year;
        this.sessions = new ArrayList<>(sessions);
    }

    static TrainingPlan of(Owner owner, int year) {
        return new TrainingPlan(owner, year, List.of());
    }

    Session plan(String course, int hours, LocalDate on) {
        if (on.getYear() != year) {
            throw new Refusal("session-of-another-year", Refusal.Kind.INVALID, "S111", on, year);
        }
        if (sessions.size() >= MOST) {
            throw new Refusal("file-full", Refusal.Kind.CONFLICT, null, MOST);
        }
        var session = new Session(sessions.size() + 1, course, hours, on, new Session.Planned());
        sessions.add(session);
        return session;
    }

    Session hold(int number, LocalDate on, List<String> passed) {
        return move(number, "hold", new Session.Held(on, passed));
    }

    Session cancel(int number, String reason) {
        return move(number, "cancel", new Session.Cancelled(reason));
    }

    private Session move(int number, String move, Session.Stage next) {
        var session = session(number);
        return switch (session.stage()) {
            case Session.Planned _ -> {
                var moved = session.now(next);
                sessions.set(number - 1, moved);
                yield moved;
            }
            case Session.Held _, Session.Cancelled _ ->
                throw new Refusal(
                        "session-stage-refuses", Refusal.Kind.CONFLICT, "S111", move, number, session.status());
        };
    }

    Session session(int number) {
        if (number < 1 || number > sessions.size()) {
            throw Refusal.notFound("session", String.valueOf(number));
        }
        return sessions.get(number - 1);
    }

    Owner owner() {
        return owner;
    }

    int year() {
        return year;
    }

    List<Session> sessions() {
        return List.copyOf(sessions);
    }
}
