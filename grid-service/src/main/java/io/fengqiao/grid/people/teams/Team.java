package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.people.staff.Line;
import io.fengqiao.grid.people.teams.TeamEvent.StaffAppointed;
import io.fengqiao.grid.people.teams.TeamEvent.StaffLeft;
import io.fengqiao.grid.people.teams.TeamEvent.TermRenewed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The team of a grid, or of a unit: who holds which post, and until when.
///
/// A person holds one post in it. A term that is over does not empty the post: whoever holds it goes on until
/// relieved or renewed, and a finding says so meanwhile, for a grid without a worker helps nobody.
public final class Team {
    private final Place place;
    private final List<Appointment> members;
    private Owed owed;

    public Team(Place place, List<Appointment> members, Owed owed) {
        this.place = place;
        this.members = new ArrayList<>(members);
        this.owed = owed;
    }

    public static Team of(Place place) {
        return new Team(place, List.of(), Owed.NOTHING);
    }

    /// @param most how many may hold that post, of each line (S106, S119)
    public StaffAppointed appoint(Appointment appointment, int most, Instant at) {
        if (appointment.post().ofGrid() != place instanceof Place.OfGrid) {
            throw new Refusal("post-not-here", Refusal.Kind.INVALID, "S106", appointment.post(), place.code());
        }
        if (find(appointment.person()).isPresent()) {
            throw new Refusal("has-a-post-here", Refusal.Kind.CONFLICT, "S106", appointment.person(), place.code());
        }
        if (holding(appointment.post(), appointment.line()) >= most) {
            throw new Refusal(
                    "post-taken",
                    Refusal.Kind.CONFLICT,
                    appointment.post().ofGrid() ? "S106" : "S119",
                    appointment.post(),
                    place.code(),
                    most);
        }
        members.add(appointment);
        if (appointment.post() == Post.GRID_WORKER) {
            owed = owed.join(appointment.person(), at);
        }
        return new StaffAppointed(appointment);
    }

    public TermRenewed renew(String person, LocalDate until) {
        var before = holder(person);
        if (!until.isAfter(before.until())) {
            throw new Refusal("term-not-longer", Refusal.Kind.INVALID, null, until, before.until());
        }
        var renewed = before.renewed(until);
        members.set(members.indexOf(before), renewed);
        return new TermRenewed(renewed);
    }

    public StaffLeft relieve(String person, LocalDate on, TeamEvent.Why why, Instant at) {
        var held = holder(person);
        members.remove(held);
        if (held.post() == Post.GRID_WORKER) {
            owed = owed.leave(person, at);
        }
        return new StaffLeft(held, on, why);
    }

    /// The grid is no more, and with it its posts (S94). Nothing is owed to it: nobody works there.
    public List<StaffLeft> end(LocalDate on) {
        var left = members.stream()
                .map(held -> new StaffLeft(held, on, TeamEvent.Why.GRID_RETIRED))
                .toList();
        members.clear();
        owed = Owed.NOTHING;
        return left;
    }

    /// The grid knows of it now.
    public void settled(Owed done) {
        owed = owed.without(done);
    }

    public Optional<Appointment> find(String person) {
        return members.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    public long holding(Post post, @Nullable Line line) {
        return members.stream().filter(one -> one.fills(post, line)).count();
    }

    private Appointment holder(String person) {
        return find(person).orElseThrow(() -> Refusal.notFound("member of " + place.code(), person));
    }

    public Place place() {
        return place;
    }

    public List<Appointment> members() {
        return List.copyOf(members);
    }

    public Owed owed() {
        return owed;
    }
}
