package io.fengqiao.dispute.registration.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.SplitDispute;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an officer splits a dispute, in clear. What a part must have is said by its rule (S58), as
/// in a report.
///
/// @param ends whether nothing is left of it beside its parts
/// @param reason told to everybody in scope: no personal data
record SplitTaken(
        @NotNull @Size(max = 20) List<@NotNull @Valid PartTaken> parts,
        @NotNull Boolean ends,
        @NotBlank @Size(max = 500) String reason) {

    /// One part. Place and time are those of the whole, where it names none of its own.
    record PartTaken(
            @Nullable @Size(max = 30) String kind,
            @Nullable @Size(max = 4000) String account,
            @Nullable @Size(max = 12) String division,
            @Nullable @Size(max = 300) String address,
            @Nullable Instant occurredAt,
            @JsonUnwrapped @Valid FactsTaken facts,
            @Nullable @Size(max = 20) List<@NotNull @Valid PartyTaken> parties) {
        SplitDispute.Portion sealed(Vault vault, Instant now) {
            return new SplitDispute.Portion(
                    kind,
                    vault.sealOptional(Kind.STATEMENT, account),
                    facts.at(occurredAt == null ? now : occurredAt.truncatedTo(ChronoUnit.MILLIS)),
                    occurredAt == null,
                    division,
                    vault.sealOptional(Kind.ADDRESS, address),
                    PartyTaken.sealed(parties, vault, now));
        }

        @Override
        public String toString() {
            return "PartTaken[" + kind + "]";
        }
    }

    SplitDispute sealed(Vault vault, Instant now) {
        return new SplitDispute(
                parts.stream().map(part -> part.sealed(vault, now)).toList(), ends, reason, now);
    }

    @Override
    public String toString() {
        return "SplitTaken[" + parts.size() + "]";
    }
}
