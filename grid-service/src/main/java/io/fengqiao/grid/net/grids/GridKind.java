package io.fengqiao.grid.net.grids;

/// What a grid is for.
public enum GridKind {
    /// The ordinary grid: a village group or a part of a community (S85).
    BASE(Layer.LAND),
    /// A cell of 100 to 200 households in a grid that is too large (S87).
    UNIT_CELL(Layer.CELLS),
    /// An organ, firm, mall, hotel, park or institution by itself (S89).
    EXCLUSIVE(Layer.PREMISES),
    /// For one purpose that does not merge with others, such as geological hazards (S90).
    SINGLE_PURPOSE(Layer.PURPOSES),
    /// A grid of people online (S91).
    ONLINE(Layer.ONLINE);

    /// Grids of one layer share the land out among them; those of different layers lie over each other.
    public enum Layer {
        LAND,
        PREMISES,
        CELLS,
        PURPOSES,
        ONLINE
    }

    private final Layer layer;

    GridKind(Layer layer) {
        this.layer = layer;
    }

    public Layer layer() {
        return layer;
    }
}
