package io.fengqiao.dispute.registration.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Origin;
import io.fengqiao.dispute.casework.RegisterDispute;
import io.fengqiao.dispute.casework.ReportedPlace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an officer takes down, in clear. What a dispute must have is not said here but by its rule (S58), so
/// that the answer names the rule.
///
/// @param channel walk-in, superior, import, or a platform whose paper lies on the desk
/// @param alsoIn divisions it lies in, too, `departments` which it concerns beside the one whose matter
/// it is (S14)
/// @param reference the platform's number; by it the platform is told how it ended (S67)
record ReportTaken(
        @NotBlank @Size(max = 20) String channel,
        @Nullable @Pattern(regexp = "[^\\p{Cntrl}]{1,60}") String reference,
        @Nullable @Size(max = 30) String kind,
        @Nullable @Size(max = 4000) String account,
        @Nullable @Size(max = 12) String division,
        @Nullable @Size(max = 300) String address,
        @NotNull Instant occurredAt,
        @JsonUnwrapped @Valid FactsTaken facts,
        @Nullable @Size(max = 100) List<@NotNull @Valid PartyTaken> parties,
        @Nullable @Size(max = 30) Set<@NotNull @Pattern(regexp = DivisionCode.FORM) String> alsoIn,
        @Nullable @Size(max = 20) Set<@NotNull @Pattern(regexp = UnitCode.DEPARTMENT) String> departments) {

    RegisterDispute sealed(Vault vault, CommandContext mandate, Instant now) {
        var from = Channel.of(channel)
                .orElseThrow(() -> new Refusal("channel-unknown", Refusal.Kind.INVALID, "S38", channel));
        if (reference == null && from.isPlatform()) {
            throw new Refusal("reference-missing", Refusal.Kind.INVALID, "S67", from.code());
        }
        var place = ReportedPlace.of(division, vault.sealOptional(Kind.ADDRESS, address))
                .touching(alsoIn, departments);
        return new RegisterDispute(
                Origin.of(from, reference == null ? DerivedId.of("", mandate.key()) : reference.strip()),
                kind,
                vault.sealOptional(Kind.STATEMENT, account),
                facts.at(occurredAt.truncatedTo(ChronoUnit.MILLIS)),
                place,
                PartyTaken.sealed(parties, vault, now),
                now);
    }

    @Override
    public String toString() {
        return "ReportTaken[" + channel + "]";
    }
}
