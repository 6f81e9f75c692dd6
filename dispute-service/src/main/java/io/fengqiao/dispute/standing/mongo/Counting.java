package io.fengqiao.dispute.standing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/// How the store counts lines: one grouping for all headings of a sort.
final class Counting {
    private static final String OTHERS = "state.others";

    private Counting() {}

    static List<Bson> under(Heading.Sort sort, Set<String> keys) {
        var all = new ArrayList<Bson>();
        all.add(in(field(sort), keys));
        if (sort != Heading.Sort.DAY) {
            all.add(eq("state.ended", false));
        }
        return all;
    }

    static List<Bson> group(Heading.Sort sort) {
        return group(field(sort), facets(sort));
    }

    private static List<Bson> group(String field, List<String> facets) {
        var by = new Document("key", "$" + field);
        for (int i = 0; i < facets.size(); i++) {
            by.append("f" + i, "$state." + facets.get(i));
        }
        return List.of(new Document(
                "$group",
                new Document("_id", by)
                        .append("n", new Document("$sum", 1))
                        .append("district", new Document("$first", "$state.district"))
                        .append("town", new Document("$first", "$state.town"))
                        .append("village", new Document("$first", "$state.village"))));
    }

    /// What these departments assist with, beside what is their own matter.
    static List<Bson> assistedBy(Set<String> departments) {
        return List.of(in(OTHERS, departments), eq("state.ended", false));
    }

    static List<Bson> groupByAssistant(Set<String> departments) {
        var stages = new ArrayList<Bson>();
        stages.add(new Document("$unwind", "$" + OTHERS));
        stages.add(new Document("$match", new Document(OTHERS, new Document("$in", List.copyOf(departments)))));
        stages.addAll(group(OTHERS, facets(Heading.Sort.MATTER)));
        return stages;
    }

    static List<Tally> tallies(Heading.Sort sort, List<Document> sums) {
        Map<String, List<Tally.Cell>> cells = new HashMap<>();
        Map<String, Set<String>> areas = new HashMap<>();
        for (Document sum : sums) {
            var key = Objects.requireNonNull(by(sum).getString("key"));
            cells.computeIfAbsent(key, _ -> new ArrayList<>()).add(cell(sum));
            areas.put(key, place(sum));
        }
        return cells.entrySet().stream()
                .map(entry -> new Tally(
                        new Heading(sort, entry.getKey()),
                        0,
                        sort == Heading.Sort.PLACE ? Objects.requireNonNull(areas.get(entry.getKey())) : Set.of(),
                        entry.getValue()))
                .toList();
    }

    static List<Tally.Cell> cells(List<Document> sums) {
        return sums.stream().map(Counting::cell).toList();
    }

    private static Tally.Cell cell(Document sum) {
        var by = by(sum);
        var facets = new ArrayList<String>();
        for (int i = 0; by.containsKey("f" + i); i++) {
            facets.add(String.valueOf(by.get("f" + i)));
        }
        return new Tally.Cell(facets, sum.get("n", Number.class).longValue());
    }

    /// Where a place lies: who may see how much there is of it, wherever its disputes are held.
    private static Set<String> place(Document sum) {
        return Stream.of("district", "town", "village")
                .map(sum::getString)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Document by(Document sum) {
        return sum.get("_id", Document.class);
    }

    private static String field(Heading.Sort sort) {
        return switch (sort) {
            case HELD -> "state.unit";
            case OFFERED -> "state.offeredTo";
            case MATTER -> "state.matterUnit";
            case PLACE -> "state.division";
            case DAY -> "state.day";
        };
    }

    private static List<String> facets(Heading.Sort sort) {
        return switch (sort) {
            case HELD, OFFERED, MATTER, PLACE -> List.of("stage", "overdue", "supervised");
            case DAY -> List.of("division", "kind", "level", "grade");
        };
    }
}
