package io.fengqiao.grid.net.grids.http;

import io.fengqiao.grid.net.grids.Description;
import io.fengqiao.grid.net.grids.Description.Elements;
import io.fengqiao.grid.net.grids.Description.Origin;
import io.fengqiao.grid.net.grids.Description.PartyGroup;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody records of a grid; it takes the place of what was recorded before.
record Described(
        @Nullable @Size(max = 100) String villageGroup,
        @Nullable @Valid PartyBody party,
        @Nullable @Valid Counted elements,
        @Nullable @Valid FactorsBody factors,
        @Nullable @Size(max = 50) List<@NotNull @Valid OriginBody> origins) {

    record PartyBody(
            PartyGroup.@NotNull Form form,
            @NotBlank @Size(max = 100) String name) {}

    record Counted(
            @Nullable @Min(0) @Max(1_000_000) Integer households,
            @Nullable @Min(0) @Max(1_000_000) Integer persons,
            @Nullable @Min(0) @Max(10_000_000) Integer landMu,
            @Nullable @Min(0) @Max(1_000_000) Integer things,
            @Nullable @Min(0) @Max(1_000_000) Integer matters,
            @Nullable @Min(0) @Max(1_000_000) Integer organisations) {
        Elements elements() {
            return new Elements(households, persons, landMu, things, matters, organisations);
        }
    }

    record OriginBody(
            Origin.@NotNull Line line,
            @NotBlank @Size(max = 100) String name) {}

    Description description() {
        return new Description(
                villageGroup,
                party == null ? null : new PartyGroup(party.form(), party.name()),
                elements == null ? Elements.NOT_COUNTED : elements.elements(),
                factors == null ? null : factors.factors(),
                origins == null
                        ? List.of()
                        : origins.stream()
                                .map(one -> new Origin(one.line(), one.name()))
                                .toList());
    }
}
