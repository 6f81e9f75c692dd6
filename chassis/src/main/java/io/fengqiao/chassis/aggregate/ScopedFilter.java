package io.fengqiao.chassis.aggregate;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.kernel.Scope;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/// The only way to a query: it starts with a scope (P1), by equality on stored codes, never by prefix.
final class ScopedFilter {
    private ScopedFilter() {}

    static Bson within(Scope scope, List<Bson> conditions) {
        var all = new ArrayList<Bson>(conditions);
        if (!scope.everything()) {
            var any = new ArrayList<Bson>();
            scope.areas().forEach(area -> any.add(Filters.eq("areas", area)));
            scope.units().forEach(unit -> any.add(Filters.eq("units", unit)));
            scope.people().forEach(person -> any.add(Filters.eq("people", person)));
            if (any.isEmpty()) {
                return Filters.in("_id", List.of());
            }
            all.add(any.size() == 1 ? any.getFirst() : Filters.or(any));
        }
        return all.isEmpty() ? Filters.empty() : Filters.and(all);
    }
}
