package io.fengqiao.dispute.standing;

import io.fengqiao.chassis.codes.UnitCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is told of a dispute: the city platform of every one (S34), the departments whose matter it is or was
/// until now (S60, S62), and the platform that sent it (S67). Only departments that have a topic: a rule book
/// may name others.
/// Keeps S34.
public final class Recipients {
    private static final String CITY = "city";

    private final Set<String> withTopic;

    public Recipients(Set<String> withTopic) {
        this.withTopic = Set.copyOf(withTopic);
    }

    public Set<String> all() {
        return withTopic;
    }

    /// @param before where it stood; null when it is new
    public List<Notice> of(@Nullable Position before, Line now) {
        if (now.position().equals(before)) {
            return List.of();
        }
        var all = new TreeSet<String>();
        all.add(CITY);
        all.add(now.registration().channel());
        add(all, now.position());
        if (before != null) {
            add(all, before);
        }
        all.retainAll(withTopic);
        return all.stream().map(Notice::new).toList();
    }

    /// `500114-police` is the police of the district.
    private static void add(Set<String> all, Position position) {
        Stream.concat(Stream.ofNullable(position.matterUnit()), position.others().stream())
                .flatMap(unit -> new UnitCode(unit).department().stream())
                .forEach(all::add);
    }
}
