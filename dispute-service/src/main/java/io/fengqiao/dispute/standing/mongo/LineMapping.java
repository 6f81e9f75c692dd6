package io.fengqiao.dispute.standing.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Position;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A line and who may see it: whoever may see the dispute by its places, its platform and departments, its
/// reporter and its mediator (P1).
final class LineMapping implements AggregateMapping<Line, Document> {
    private final String collection;

    LineMapping(String collection) {
        this.collection = collection;
    }

    @Override
    public String collection() {
        return collection;
    }

    @Override
    public Class<Document> stateType() {
        return Document.class;
    }

    @Override
    public String id(Line line) {
        return line.dispute();
    }

    @Override
    public Document state(Line line) {
        return LineDocument.of(line);
    }

    @Override
    public Line aggregate(Document state) {
        return LineDocument.line(state);
    }

    @Override
    public Visibility visibility(Line line) {
        var position = line.position();
        return new Visibility(
                areas(line), units(position), present(line.registration().reportedBy(), position.mediator()));
    }

    private static Set<String> areas(Line line) {
        var areas = new HashSet<>(line.registration().territory().divisions());
        line.registration().alsoIn().forEach(division -> areas.addAll(new DivisionCode(division).areas()));
        areas.addAll(line.position().seat());
        var offeredTo = line.position().keys().offeredTo();
        if (offeredTo != null) {
            new UnitCode(offeredTo).division().ifPresent(division -> areas.add(division.value()));
        }
        return areas;
    }

    private static Set<String> units(Position position) {
        var units = new HashSet<>(present(position.unit(), position.matterUnit()));
        units.addAll(position.others());
        return units;
    }

    private static Set<String> present(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
