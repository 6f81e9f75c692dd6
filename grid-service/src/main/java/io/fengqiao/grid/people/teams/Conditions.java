package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.staff.Employment;
import io.fengqiao.grid.people.staff.Line;
import io.fengqiao.grid.people.staff.StaffFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody must be to hold a post (S105 to S110, S119), and must have learnt before (S111).
///
/// The same conditions refuse an appointment and, later, are looked at again: who no longer fulfils
/// them is found.
/// Keeps S107, S108, S110.
@UseCase
public final class Conditions {
    private final PostBook book;
    private final Divisions divisions;

    public Conditions(PostBook book, Divisions divisions) {
        this.book = book;
        this.divisions = divisions;
    }

    /// The first condition that is not fulfilled, as the refusal of an appointment.
    public Optional<Refusal> unmet(Place place, Post post, @Nullable Line line, StaffFile file, LocalDate day) {
        if (!file.serves()) {
            return Optional.of(refusal("not-in-service", null, file));
        }
        return notOpenTo(place, post, line, file).or(() -> untrained(post, file, day));
    }

    private Optional<Refusal> notOpenTo(Place place, Post post, @Nullable Line line, StaffFile file) {
        return switch (post) {
            case INSTRUCTOR -> unless(isTownOfficial(place, file), "not-town-official", "S107", file, place.code());
            case GRID_HEAD ->
                unless(isCommitteeMember(place, file), "not-committee-member", "S108", file, place.code())
                        .or(() -> unless(file.profile().employment().partyMember(), "not-party-member", "S108", file));
            case COMMUNITY_POLICE ->
                unless(file.profile().employment() instanceof Employment.PoliceOfficer, "not-police", "S106", file);
            case GRID_WORKER -> unless(isWorkerFor(place, file), "not-grid-worker", "S105", file, place.code());
            case LINE ->
                unless(
                        line != null && line == file.profile().employment().line(),
                        "not-of-line",
                        "S110",
                        file,
                        line(line));
            case GRID_ADMINISTRATOR ->
                unless(file.profile().unit().equals(place.code()), "not-of-unit", "S119", file, place.code());
        };
    }

    /// S111: training comes before the post.
    private Optional<Refusal> untrained(Post post, StaffFile file, LocalDate day) {
        List<String> missing = book.of(post).courses().stream()
                .filter(course -> !file.trainedIn(course, day))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(refusal("not-trained", "S111", file, post, String.join(", ", missing)));
    }

    public boolean trained(Post post, StaffFile file, LocalDate day) {
        return untrained(post, file, day).isEmpty();
    }

    private boolean isTownOfficial(Place place, StaffFile file) {
        return file.profile().employment() instanceof Employment.TownOfficial
                && isAbove(file.profile().division(), place);
    }

    private boolean isCommitteeMember(Place place, StaffFile file) {
        return file.profile().employment() instanceof Employment.CommitteeMember
                && file.profile().division().equals(place.division());
    }

    /// The town hires for all its grids; a village recommends for its own (S105).
    private boolean isWorkerFor(Place place, StaffFile file) {
        return switch (file.profile().employment()) {
            case Employment.FullTimeWorker _ -> isAbove(file.profile().division(), place);
            case Employment.PartTimeWorker _ -> file.profile().division().equals(place.division());
            case Employment.TownOfficial _,
                    Employment.CommitteeMember _,
                    Employment.PoliceOfficer _,
                    Employment.LineStaff _ -> false;
        };
    }

    private boolean isAbove(String division, Place place) {
        return divisions.areasOf(place.division()).contains(division);
    }

    private static String line(@Nullable Line line) {
        return line == null ? "-" : line.name();
    }

    private static Optional<Refusal> unless(
            boolean fulfilled, String slug, String rule, StaffFile file, Object... more) {
        return fulfilled ? Optional.empty() : Optional.of(refusal(slug, rule, file, more));
    }

    private static Refusal refusal(String slug, @Nullable String rule, StaffFile file, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = file.person();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Refusal(slug, Refusal.Kind.INVALID, rule, arguments);
    }
}
