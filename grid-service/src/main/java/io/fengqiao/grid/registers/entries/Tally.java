package io.fengqiao.grid.registers.entries;

/// What became of many entries: made, changed, or left as they were since there was nothing newer to say.
public record Tally(int made, int altered, int same) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally created() {
        return new Tally(made + 1, altered, same);
    }

    public Tally changed() {
        return new Tally(made, altered + 1, same);
    }

    public Tally left() {
        return new Tally(made, altered, same + 1);
    }

    public Tally plus(Tally other) {
        return new Tally(made + other.made, altered + other.altered, same + other.same);
    }
}
