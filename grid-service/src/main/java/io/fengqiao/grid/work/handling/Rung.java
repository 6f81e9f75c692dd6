package io.fengqiao.grid.work.handling;

/// A step of urging: so many working days after the time ran out, who hears of it (S117, S122).
public record Rung(String id, String source, int workingDaysAfter, Tells tells) {
    public enum Tells {
        /// The unit that has it.
        HOLDER,
        /// The platform one level above; a department's is the district's centre.
        ABOVE,
        /// The district's centre.
        DISTRICT
    }
}
