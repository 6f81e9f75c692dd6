package io.fengqiao.grid.net.grids;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a grid besides where it lies. It changes without approval: it describes, it
/// does not divide.
///
/// @param villageGroup the village group the grid is (S85: group and grid in one)
/// @param origins the line grids merged into this one (S83)
public record Description(
        @Nullable String villageGroup,
        @Nullable PartyGroup party,
        Elements elements,
        @Nullable Factors factors,
        List<Origin> origins) {
    public static final Description NONE = new Description(null, null, Elements.NOT_COUNTED, null, List.of());

    public Description {
        origins = List.copyOf(origins);
    }

    /// Party and grid: the branch or small group built on the grid (S88).
    public record PartyGroup(Form form, String name) {
        public enum Form {
            BRANCH,
            SMALL_GROUP
        }
    }

    /// The five elements, counted (S82): people (also by household), land, things, matters, organisations.
    /// Null: nobody has counted.
    public record Elements(
            @Nullable Integer households,
            @Nullable Integer persons,
            @Nullable Integer landMu,
            @Nullable Integer things,
            @Nullable Integer matters,
            @Nullable Integer organisations) {
        public static final Elements NOT_COUNTED = new Elements(null, null, null, null, null, null);

        public static Elements people(@Nullable Integer households, @Nullable Integer persons) {
            return new Elements(households, persons, null, null, null, null);
        }

        public boolean complete() {
            return households != null
                    && persons != null
                    && landMu != null
                    && things != null
                    && matters != null
                    && organisations != null;
        }
    }

    /// What the division took into account (S84): population, terrain, how hard it is to run, how safe it is.
    public record Factors(Degree population, Terrain terrain, Degree difficulty, Degree insecurity) {
        public enum Terrain {
            TOWN,
            PLAIN,
            HILLS,
            MOUNTAINS
        }

        public enum Degree {
            LOW,
            MEDIUM,
            HIGH
        }
    }

    /// A line grid of former days, under the name its line gave it.
    public record Origin(Line line, String name) {
        /// The ten lines whose grids became one net (S83).
        public enum Line {
            POLITICAL_LEGAL,
            SOCIAL_GOVERNANCE,
            PARTY_BUILDING,
            CIVIL_AFFAIRS,
            POLICE,
            URBAN_MANAGEMENT,
            GEOLOGICAL_HAZARDS,
            HEALTH,
            LABOUR_INSPECTION,
            ECOLOGY
        }
    }
}
