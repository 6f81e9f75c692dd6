package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.grid.net.grids.Description.Elements;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.Ties;
import io.fengqiao.grid.net.grids.http.FactorsBody;
import io.fengqiao.grid.net.grids.http.GeoJsonBodies;
import io.fengqiao.grid.net.grids.http.GeoJsonBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a town asks for. `grids` are those concerned, `drafts` what they are to become.
record PlanBody(
        @NotNull Change change,
        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = GridCode.FORM) String> grids,
        @Nullable @Size(max = 20) List<@NotNull @Valid DraftBody> drafts,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 300) String groupDecision) {

    record DraftBody(
            @Nullable @Pattern(regexp = GridCode.FORM) String code,
            @NotNull @Pattern(regexp = DivisionCode.FORM) String village,
            @NotBlank @Size(max = 100) String name,
            @NotNull GridKind kind,
            @Nullable @Pattern(regexp = GridCode.FORM) String belongsTo,
            Ties.@Nullable Premises premises,
            Ties.@Nullable Purpose purpose,
            @Nullable @Valid GeoJsonBody boundary,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> addresses,
            @Nullable @Size(max = 100) String villageGroup,
            @Nullable @Min(0) @Max(1_000_000) Integer households,
            @Nullable @Min(0) @Max(1_000_000) Integer persons,
            @Nullable @Valid FactorsBody factors) {

        Draft draft(GeoJsonBodies boundaries) {
            return new Draft(
                    code == null ? null : GridCode.known(code),
                    village,
                    name,
                    kind,
                    new Ties(belongsTo == null ? null : GridCode.known(belongsTo), premises, purpose),
                    boundaries.read(boundary),
                    addresses == null ? List.of() : addresses,
                    villageGroup,
                    Elements.people(households, persons),
                    factors == null ? null : factors.factors());
        }

        static DraftBody of(Draft draft, GeoJsonBodies boundaries) {
            var ties = draft.ties();
            return new DraftBody(
                    draft.code() == null ? null : draft.code().value(),
                    draft.village(),
                    draft.name(),
                    draft.kind(),
                    ties.belongsTo() == null ? null : ties.belongsTo().value(),
                    ties.premises(),
                    ties.purpose(),
                    boundaries.write(draft.boundary()),
                    draft.addresses(),
                    draft.villageGroup(),
                    draft.elements().households(),
                    draft.elements().persons(),
                    FactorsBody.of(draft.factors()));
        }
    }

    Plan plan(GeoJsonBodies boundaries) {
        return new Plan(
                change,
                grids == null ? List.of() : grids.stream().map(GridCode::known).toList(),
                drafts == null
                        ? List.of()
                        : drafts.stream().map(one -> one.draft(boundaries)).toList(),
                effectiveOn,
                reason,
                groupDecision);
    }
}
