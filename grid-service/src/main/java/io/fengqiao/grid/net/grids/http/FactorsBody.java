package io.fengqiao.grid.net.grids.http;

import io.fengqiao.grid.net.grids.Description.Factors;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// What a division took into account (S84), to and from the bodies of requests.
public record FactorsBody(
        Factors.@NotNull Degree population,
        Factors.@NotNull Terrain terrain,
        Factors.@NotNull Degree difficulty,
        Factors.@NotNull Degree insecurity) {

    public Factors factors() {
        return new Factors(population, terrain, difficulty, insecurity);
    }

    public static @Nullable FactorsBody of(@Nullable Factors factors) {
        return factors == null
                ? null
                : new FactorsBody(factors.population(), factors.terrain(), factors.difficulty(), factors.insecurity());
    }
}
