package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Visibility;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A piece of a file, sealed as a whole: a workbook of residents is nothing but personal data. Nobody sees
/// it. When it is forgotten, its name stays.
final class PieceMapping implements AggregateMapping<PieceMapping.Piece, PieceMapping.Piece> {
    record Piece(
            String name,
            @Nullable Personal content,
            @Nullable Instant keptAt) {
        Piece forgotten() {
            return new Piece(name, null, null);
        }
    }

    @Override
    public String collection() {
        return "import_pieces";
    }

    @Override
    public Class<Piece> stateType() {
        return Piece.class;
    }

    @Override
    public String id(Piece piece) {
        return piece.name();
    }

    @Override
    public Piece state(Piece piece) {
        return piece;
    }

    @Override
    public Piece aggregate(Piece state) {
        return state;
    }

    @Override
    public Visibility visibility(Piece piece) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
