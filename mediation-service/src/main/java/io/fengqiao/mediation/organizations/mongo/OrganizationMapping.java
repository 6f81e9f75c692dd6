package io.fengqiao.mediation.organizations.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.mediation.organizations.Mediator;
import io.fengqiao.mediation.organizations.Organization;
import io.fengqiao.mediation.organizations.Pattern;
import io.fengqiao.mediation.organizations.mongo.OrganizationState.MediatorState;

final class OrganizationMapping implements AggregateMapping<Organization, OrganizationState> {
    @Override
    public String collection() {
        return "organizations";
    }

    @Override
    public Class<OrganizationState> stateType() {
        return OrganizationState.class;
    }

    @Override
    public String id(Organization organization) {
        return organization.id();
    }

    @Override
    public OrganizationState state(Organization organization) {
        var professional = organization.pattern() instanceof Pattern.Professional found ? found : null;
        return new OrganizationState(
                organization.id(),
                organization.name(),
                organization.division(),
                professional == null ? null : professional.profession(),
                professional == null ? null : professional.department(),
                organization.mediators().stream()
                        .map(mediator -> new MediatorState(mediator.person(), mediator.name()))
                        .toList());
    }

    @Override
    public Organization aggregate(OrganizationState state) {
        var pattern = state.profession() == null || state.department() == null
                ? new Pattern.Territorial()
                : new Pattern.Professional(state.profession(), state.department());
        return new Organization(
                state.organization(),
                pattern,
                state.division(),
                state.name(),
                state.mediators().stream()
                        .map(mediator -> new Mediator(mediator.person(), mediator.name()))
                        .toList());
    }

    @Override
    public Visibility visibility(Organization organization) {
        return organization.visibility();
    }
}
