package io.fengqiao.dispute.standing.mongo;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Person;
import io.fengqiao.dispute.standing.Position;
import io.fengqiao.dispute.standing.Registration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A line as it is stored, field by field.
///
/// ```
/// { dispute, channel, reference, numbers: [what it may be found by], kind, district, town?, village?,
///   division, alsoIn?: [division],
///   occurredAt, registeredAt, day, reportedBy?,
///   stage, ended, level, unit, matterUnit?, others: [department], lead, assistants: [unit], offeredTo?,
///   objectedBy?, mediator?, grade, dueAt?, overdue, supervised, outcome?, rank,
///   persons: [{role, mask, indexes}], indexes: [of all persons],
///   uncounted?: [heading], uncountedSince? }
/// ```
final class LineDocument {
    private LineDocument() {}

    static Document of(Line line) {
        var it = line.registration();
        var now = line.position();
        var document = new Document("dispute", it.dispute())
                .append("channel", it.channel())
                .append("reference", it.reference())
                .append("numbers", List.of(it.dispute(), it.reference()))
                .append("kind", it.kind())
                .append("district", it.territory().district())
                .append("division", it.territory().division())
                .append("occurredAt", Date.from(it.occurredAt()))
                .append("registeredAt", Date.from(it.registeredAt()))
                .append("day", line.day().toString())
                .append("stage", now.stage())
                .append("ended", now.ended())
                .append("level", now.level().name())
                .append("unit", now.unit())
                .append("grade", now.grade())
                .append("overdue", now.overdue())
                .append("supervised", now.supervised())
                .append("rank", Date.from(line.rank()))
                .append("persons", line.persons().stream().map(LineDocument::of).toList())
                .append(
                        "indexes",
                        line.persons().stream()
                                .flatMap(person -> person.indexes().stream())
                                .distinct()
                                .toList());
        put(document, "alsoIn", it.alsoIn().isEmpty() ? null : it.alsoIn());
        put(document, "town", it.territory().town());
        put(document, "village", it.territory().village());
        put(document, "reportedBy", it.reportedBy());
        put(document, "matterUnit", now.matterUnit());
        document.append("others", now.others())
                .append("lead", now.keys().lead())
                .append("assistants", now.keys().assistants());
        put(document, "offeredTo", now.keys().offeredTo());
        put(document, "objectedBy", now.keys().objectedBy());
        put(document, "mediator", now.mediator());
        put(document, "dueAt", now.dueAt() == null ? null : Date.from(now.dueAt()));
        put(document, "outcome", now.outcome());
        if (!line.uncounted().isEmpty()) {
            document.append(
                            "uncounted",
                            line.uncounted().stream().map(Heading::id).toList())
                    .append("uncountedSince", Date.from(it.registeredAt()));
        }
        return document;
    }

    static Line line(Document state) {
        return new Line(
                registration(state),
                position(state),
                state.getList("persons", Document.class).stream()
                        .map(LineDocument::person)
                        .toList(),
                uncounted(state));
    }

    private static Registration registration(Document state) {
        return new Registration(
                text(state, "dispute"),
                text(state, "channel"),
                text(state, "reference"),
                text(state, "kind"),
                new Territory(text(state, "district"), state.getString("town"), state.getString("village")),
                state.getList("alsoIn", String.class, List.of()),
                instant(state, "occurredAt"),
                instant(state, "registeredAt"),
                state.getString("reportedBy"));
    }

    private static Position position(Document state) {
        @Nullable Date dueAt = state.getDate("dueAt");
        return new Position(
                text(state, "stage"),
                state.getBoolean("ended"),
                Level.valueOf(text(state, "level")),
                text(state, "unit"),
                state.getString("matterUnit"),
                state.getString("mediator"),
                text(state, "grade"),
                dueAt == null ? null : dueAt.toInstant(),
                state.getBoolean("overdue"),
                state.getBoolean("supervised"),
                state.getString("outcome"),
                keys(state));
    }

    /// A line of the version before leaves open who leads: its platform did (R9).
    private static Position.Keys keys(Document state) {
        @Nullable String lead = state.getString("lead");
        return new Position.Keys(
                lead == null ? text(state, "unit") : lead,
                state.getList("assistants", String.class, List.of()),
                state.getString("offeredTo"),
                state.getString("objectedBy"));
    }

    private static Document of(Person person) {
        return new Document("role", person.role())
                .append("mask", person.mask())
                .append("indexes", List.copyOf(person.indexes()));
    }

    private static Person person(Document fields) {
        return new Person(
                text(fields, "role"), text(fields, "mask"), Set.copyOf(fields.getList("indexes", String.class)));
    }

    private static Set<Heading> uncounted(Document state) {
        @Nullable List<String> ids = state.getList("uncounted", String.class);
        return ids == null ? Set.of() : ids.stream().map(Heading::of).collect(Collectors.toSet());
    }

    private static void put(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    private static String text(Document from, String name) {
        return Objects.requireNonNull(from.getString(name), name);
    }

    private static Instant instant(Document from, String name) {
        return Objects.requireNonNull(from.getDate(name), name).toInstant();
    }
}
