package io.fengqiao.grid.net.grids;

import io.fengqiao.grid.net.grids.Description.Elements;

/// How large a unit cell may be (S87), and how exactly boundaries must fit (S81):
/// data, see `rules/grid-division.yaml`.
///
/// @param tolerance the share of a grid's area that may overlap or be left out, because outlines are
/// drawn by hand
public record DivisionRules(String version, Range households, Range persons, double tolerance) {
    public record Range(int least, int most) {
        boolean holds(int number) {
            return least <= number && number <= most;
        }
    }

    public enum Size {
        NOT_COUNTED,
        TOO_SMALL,
        FITS,
        TOO_LARGE
    }

    /// "100 to 200 households or about 500 persons": one of the two is enough.
    public Size size(Elements elements) {
        var families = elements.households();
        var people = elements.persons();
        if (families == null && people == null) {
            return Size.NOT_COUNTED;
        }
        if ((families != null && households.holds(families)) || (people != null && persons.holds(people))) {
            return Size.FITS;
        }
        boolean large = families == null || families > households.most();
        return large && (people == null || people > persons.most()) ? Size.TOO_LARGE : Size.TOO_SMALL;
    }
}
