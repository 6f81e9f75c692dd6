package io.fengqiao.mediation.organizations.mongo;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.mediation.organizations.Organization;
import io.fengqiao.mediation.organizations.Organizations;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MongoOrganizations implements Organizations {
    private final Aggregates<Organization, ?, NoEvents> aggregates;

    MongoOrganizations(Aggregates<Organization, ?, NoEvents> organizationAggregates) {
        this.aggregates = organizationAggregates;
    }

    @Override
    public Versioned<Organization> get(String id, Scope scope) {
        return aggregates.get(id, scope);
    }

    @Override
    public Listed list(Scope scope, @Nullable String division, int limit, @Nullable String after) {
        List<Bson> conditions = division == null ? List.of() : List.of(Filters.eq("areas", division));
        var page = aggregates.page(scope, conditions, Order.BY_ID, new PageAsk(limit, after));
        return new Listed(page.items(), page.next());
    }

    @Override
    public List<Organization> all() {
        return aggregates.all(Scope.system(), List.of());
    }

    @Override
    public void establish(List<Organization> organizations) {
        aggregates
                .bySystem(organizations.stream()
                        .map(MongoOrganizations::establishment)
                        .toList())
                .orThrow();
    }

    private static SystemChange<Organization, NoEvents> establishment(Organization wanted) {
        return new SystemChange<>(wanted.id(), present -> {
            if (present == null) {
                return Decision.changed(wanted, List.of());
            }
            return present.admit(wanted.mediators())
                    ? Decision.changed(present, List.of())
                    : Decision.ignored("established already");
        });
    }
}
