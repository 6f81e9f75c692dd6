package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A staff file as anybody in scope sees it: what is about the person is masked (P5).
record StaffView(
        String person,
        String name,
        @Nullable String phone,
        String unit,
        String division,
        Employment.Kind employment,
        @Nullable Source source,
        @Nullable Line line,
        boolean partyMember,
        Force force,
        Stage.Status status,
        LocalDate since,
        Stage.@Nullable Why why,
        List<Training> trainings,
        List<Equipment.Issue> equipment,
        Papers papers,
        List<SanctionView> sanctions) {

    record SanctionView(Sanction.Kind kind, LocalDate on, String reason, String hearing, String by) {}

    static StaffView of(Versioned<StaffFile> stored, Vault vault) {
        var file = stored.aggregate();
        var profile = file.profile();
        var contents = file.contents();
        var employment = profile.employment();
        return new StaffView(
                file.person(),
                vault.mask(profile.name()),
                mask(profile.phone(), vault),
                profile.unit(),
                profile.division(),
                employment.kind(),
                employment.source(),
                employment.line(),
                employment.partyMember(),
                profile.force(),
                contents.stage().status(),
                contents.stage().on(),
                contents.stage() instanceof Stage.Left(var _, var why) ? why : null,
                contents.trainings(),
                contents.equipment().issues(),
                contents.papers(),
                contents.sanctions().stream()
                        .map(one -> new SanctionView(
                                one.kind(), one.on(), vault.mask(one.reason()), vault.mask(one.hearing()), one.by()))
                        .toList());
    }

    private static @Nullable String mask(@Nullable Personal personal, Vault vault) {
        return personal == null ? null : vault.mask(personal);
    }
}
