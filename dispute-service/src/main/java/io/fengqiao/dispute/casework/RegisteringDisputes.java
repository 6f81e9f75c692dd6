package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.facts.OutOfRange;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Grading;
import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.routing.Reach;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts what was reported on the books: its facts are checked (S58), then it is registered, graded (S57) and
/// dispatched (S62) in one write.
/// Keeps S58.
public final class RegisteringDisputes {
    private static final int MOST_OTHER_PLACES = 30;
    private static final int MOST_OTHER_DEPARTMENTS = 20;

    private final Directory directory;
    private final Effective<GradingBook> grading;
    private final Dispatching dispatching;

    public RegisteringDisputes(Directory directory, Effective<GradingBook> grading, Dispatching dispatching) {
        this.directory = directory;
        this.grading = grading;
        this.dispatching = dispatching;
    }

    public Decision<Dispute, DisputeEvent> register(@Nullable Dispute present, RegisterDispute command, Instant now) {
        if (present != null) {
            return Decision.ignored("registered already");
        }
        return checked(command, now, report -> {
            var graded = grade(report, now);
            var dispute = Dispute.register(report, graded, dispatching.first(report, graded, now));
            return Decision.changed(dispute, dispute.birth());
        });
    }

    /// The checks alone, for what others put on the books: the facts (S58) and the place, or a refusal.
    <T> T check(RegisterDispute command, Instant now, Function<Report, T> good) {
        Decision<T, DisputeEvent> decision =
                checked(command, now, report -> Decision.changed(good.apply(report), List.of()));
        if (decision instanceof Decision.Changed<T, DisputeEvent>(var found, var _)) {
            return found;
        }
        throw new Refusal("directory-not-ready", Refusal.Kind.UNAVAILABLE, "S62");
    }

    /// A part that was checked, graded and dispatched by the books as of then.
    Dispute partOf(DisputeId parent, Part part, Instant at) {
        var graded = grade(part.report(), at);
        return Dispute.partOf(parent, part, graded, dispatching.first(part.report(), graded, at));
    }

    private <T> Decision<T, DisputeEvent> checked(
            RegisterDispute command, Instant now, Function<Report, Decision<T, DisputeEvent>> good) {
        var missing = missing(command, now);
        var told = command.place();
        if (!missing.isEmpty() || command.kind() == null || command.account() == null || told.division() == null) {
            throw new FactsMissing(missing);
        }
        var facts = command.facts().checked(command.parties().size(), now);
        checkRanges(command, now);
        var places = new ArrayList<Territory>();
        for (String division : divisions(told.division(), told.alsoIn())) {
            switch (directory.look(division)) {
                case Lookup.Found(var territory) -> places.add(territory);
                case Lookup.Foreign _ -> throw new OutOfArea(division);
                case Lookup.Unknown _ -> throw new PlaceUnknown();
                case Lookup.Unsure(var why) -> {
                    return Decision.notYet(why);
                }
            }
        }
        var departments = told.departments().stream().sorted().toList();
        for (String department : departments) {
            switch (directory.lookUnit(department)) {
                case Lookup.Found _ -> {}
                case Lookup.Foreign _, Lookup.Unknown _ -> throw OfferRefused.departmentUnknown(department);
                case Lookup.Unsure(var why) -> {
                    return Decision.notYet(why);
                }
            }
        }
        var reach = new Reach(places.subList(1, places.size()), departments);
        var place = new Place(places.getFirst(), told.address(), reach);
        var parties = new Parties(command.parties());
        return good.apply(new Report(command.origin(), command.kind(), command.account(), facts, place, parties));
    }

    private static List<String> divisions(String first, Set<String> others) {
        return Stream.concat(Stream.of(first), others.stream().sorted()).toList();
    }

    /// Which of the three facts are not there (见事见人见地点).
    List<String> missing(RegisterDispute command, Instant now) {
        var missing = new ArrayList<String>();
        if (command.kind() == null || !dispatching.knows(command.kind(), now)) {
            missing.add("matter (kind)");
        }
        if (command.account() == null) {
            missing.add("matter (account)");
        }
        if (command.parties().isEmpty()) {
            missing.add("person (a party with a name)");
        }
        if (command.place().division() == null || command.place().division().isBlank()) {
            missing.add("place (division)");
        }
        return missing;
    }

    private Grading grade(Report report, Instant at) {
        return grading.at(at).grade(report.kind(), report.facts());
    }

    private static void checkRanges(RegisterDispute command, Instant now) {
        OutOfRange.check("reportedAt", command.reportedAt(), now);
        OutOfRange.check("parties", command.parties().size(), Parties.MOST);
        OutOfRange.check("alsoIn", command.place().alsoIn().size(), MOST_OTHER_PLACES);
        OutOfRange.check("departments", command.place().departments().size(), MOST_OTHER_DEPARTMENTS);
    }
}
