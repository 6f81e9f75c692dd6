package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A staff file as plain values; `why` is there when it left; `force` was not there in the first version.
record StaffState(
        String person,
        Personal name,
        @Nullable Personal phone,
        String unit,
        String division,
        StoredEmployment employment,
        Stage.Status status,
        LocalDate since,
        Stage.@Nullable Why why,
        List<Training> trainings,
        List<Equipment.Issue> issues,
        Papers papers,
        List<Sanction> sanctions,
        @Nullable Instant vacateSince,
        @Nullable Force force) {

    record StoredEmployment(
            Employment.Kind kind,
            @Nullable Source source,
            @Nullable Line line,
            boolean partyMember) {
        static StoredEmployment of(Employment employment) {
            return new StoredEmployment(
                    employment.kind(), employment.source(), employment.line(), employment.partyMember());
        }

        Employment employment() {
            return Employment.of(kind, source, line, partyMember);
        }
    }

    static StaffState of(StaffFile file) {
        var profile = file.profile();
        var contents = file.contents();
        var stage = contents.stage();
        return new StaffState(
                file.person(),
                profile.name(),
                profile.phone(),
                profile.unit(),
                profile.division(),
                StoredEmployment.of(profile.employment()),
                stage.status(),
                stage.on(),
                stage instanceof Stage.Left(var _, var why) ? why : null,
                contents.trainings(),
                contents.equipment().issues(),
                contents.papers(),
                contents.sanctions(),
                contents.vacateSince(),
                profile.force());
    }

    StaffFile file() {
        var stage =
                switch (status) {
                    case SERVING -> new Stage.Serving(since);
                    case LEFT -> new Stage.Left(since, Objects.requireNonNull(why));
                };
        return new StaffFile(
                person,
                new Profile(
                        name, phone, unit, division, employment.employment(), force == null ? Force.ASSIGNED : force),
                new StaffFile.Contents(stage, trainings, new Equipment(issues), papers, sanctions, vacateSince));
    }
}
