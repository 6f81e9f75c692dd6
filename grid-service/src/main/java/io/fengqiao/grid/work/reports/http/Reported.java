package io.fengqiao.grid.work.reports.http;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.work.reports.DisputeKind;
import io.fengqiao.grid.work.reports.Facts;
import io.fengqiao.grid.work.reports.Findings;
import io.fengqiao.grid.work.reports.HazardKind;
import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.Party;
import io.fengqiao.grid.work.reports.Reach;
import io.fengqiao.grid.work.reports.Sign;
import io.fengqiao.grid.work.reports.Told;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a worker's telephone posts, in clear. What a dispute must have is not said here but by its rule
/// (S58), so that the answer names the rule.
///
/// `clientId` is the telephone's own id of the report. It stands for the report whichever request brings it,
/// alone or in a batch, hours late or twice: with the same content it is the same report, with other content
/// it is refused (S128).
///
/// @param alsoIn divisions a dispute lies in, too, `departments` which it concerns beside the one whose
/// matter it is (S14)
record Reported(
        @NotNull Item item,
        @NotBlank @Size(max = 15) String grid,
        @Nullable @Size(max = 30) String kind,
        @Nullable @Size(max = 4000) String account,
        @Nullable @Size(max = 300) String address,
        @NotNull Instant occurredAt,
        @Nullable @Min(1) @Max(100_000) Integer peopleInvolved,
        @Nullable @Min(0) @Max(100_000) Integer witnesses,
        @Nullable @Min(0) @Max(1_000_000_000_000L) Long amountYuan,
        @Nullable Boolean violenceLikely,
        @Nullable @Size(max = 50) List<@NotNull @Valid ReportedParty> parties,
        @Nullable HazardKind hazard,
        @Nullable @Size(max = 6) Set<@NotNull Sign> signs,
        @Nullable @Valid Position position,
        @Nullable @Valid FirstAid firstAid,
        @Nullable @Pattern(regexp = "[A-Za-z0-9._:-]{8,64}") String clientId,
        @Nullable @Size(max = 30) Set<@NotNull @Pattern(regexp = DivisionCode.FORM) String> alsoIn,
        @Nullable @Size(max = 20) Set<@NotNull @Pattern(regexp = UnitCode.DEPARTMENT) String> departments) {

    /// What the worker did first (先期处理, S128); `solved` when that was enough.
    record FirstAid(
            @NotBlank @Size(max = 4000) String done,
            @Nullable Boolean solved) {
        Findings.FirstAid sealed(Vault vault) {
            return new Findings.FirstAid(vault.seal(Kind.STATEMENT, done), Boolean.TRUE.equals(solved));
        }

        @Override
        public String toString() {
            return "FirstAid[" + solved + "]";
        }
    }

    record ReportedParty(
            Party.@NotNull Role role,
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 40) String idNumber,
            @Nullable @Size(max = 40) String phone) {

        Party sealed(Vault vault) {
            return new Party(
                    role,
                    vault.seal(Kind.NAME, name),
                    vault.sealOptional(Kind.ID_NUMBER, idNumber),
                    vault.sealOptional(Kind.PHONE, phone));
        }
    }

    /// Of the telephone's own id, whichever request brings it (S128).
    CommandContext mandate(Caller caller, CommandContexts mandates) {
        if (clientId == null) {
            throw new Refusal("client-id-missing", Refusal.Kind.INVALID, "S128");
        }
        return mandates.of(caller, "telephone/" + clientId, "/api/grid/reports", this);
    }

    Told sealed(Vault vault) {
        return new Told(item, kind == null ? null : known(kind), facts(vault), findings(vault));
    }

    private Facts facts(Vault vault) {
        return new Facts(
                vault.sealOptional(Kind.STATEMENT, account),
                vault.sealOptional(Kind.ADDRESS, address),
                occurredAt.truncatedTo(ChronoUnit.MILLIS),
                peopleInvolved,
                witnesses,
                amountYuan,
                Boolean.TRUE.equals(violenceLikely),
                parties == null
                        ? List.of()
                        : parties.stream().map(party -> party.sealed(vault)).toList());
    }

    private Findings findings(Vault vault) {
        return new Findings(
                hazard,
                signs == null ? Set.of() : signs,
                position == null ? null : position.sealed(vault),
                firstAid == null ? null : firstAid.sealed(vault),
                new Reach(sorted(alsoIn), sorted(departments)));
    }

    private static List<String> sorted(@Nullable Set<String> codes) {
        return codes == null ? List.of() : codes.stream().sorted().toList();
    }

    private static DisputeKind known(String slug) {
        return DisputeKind.of(slug)
                .orElseThrow(() -> new Refusal(
                        "kind-unknown", Refusal.Kind.INVALID, "S20", slug, String.join(", ", DisputeKind.slugs())));
    }
}
