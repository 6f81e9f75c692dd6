package io.fengqiao.dispute.standing.mongo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Lines;
import io.fengqiao.dispute.standing.Tallies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/// Lines put into the store as the service writes them, but thousands at once, and counted once at the end.
public final class LinesInBulk {
    private static final int AT_ONCE = 2_000;

    private LinesInBulk() {}

    public static void put(MongoCollection<Document> collection, List<Line> lines, Lines all, Tallies tallies) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            collection.insertMany(
                    some.stream().map(LinesInBulk::document).toList(), new InsertManyOptions().ordered(false));
        }
        lines.stream()
                .flatMap(line -> line.headings().stream())
                .collect(groupingBy(Heading::sort, mapping(Heading::key, toSet())))
                .forEach((sort, keys) -> tallies.replace(Map.of(), all.count(sort, keys)));
    }

    static Document document(Line line) {
        var form = new LineMapping("lines");
        var visibility = form.visibility(line);
        return new Document("_id", form.id(line))
                .append("version", 1L)
                .append("writer", "bulk")
                .append("seen", List.of())
                .append("commands", List.of())
                .append("outbox", List.of())
                .append("areas", sorted(visibility.areas()))
                .append("units", sorted(visibility.units()))
                .append("people", sorted(visibility.people()))
                .append("state", form.state(line.counted()));
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
