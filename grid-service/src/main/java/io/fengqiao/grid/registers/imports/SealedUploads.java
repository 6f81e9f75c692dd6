package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Sha256;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.imports.PieceMapping.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/// Files in the store, in sealed pieces: they survive the process that took them, any replica goes on with
/// them, and no disk ever holds one in clear (P4).
@Component
class SealedUploads implements Uploads {
    private static final int PIECE = 256 * 1024;
    private static final int FORGOTTEN_AT_ONCE = 100;

    private final Aggregates<Piece, Piece, NoEvents> pieces;
    private final Vault vault;
    private final InstantSource clock;

    SealedUploads(AggregateStore store, Vault vault, InstantSource clock) {
        this.pieces = store.open(new PieceMapping()).indexed("pieces-oldest-first", "state.keptAt");
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Kept keep(String key, InputStream file) throws IOException {
        var names = new ArrayList<String>();
        var whole = new Sha256();
        int size = 0;
        for (byte[] bytes = file.readNBytes(PIECE); bytes.length > 0; bytes = file.readNBytes(PIECE)) {
            size += bytes.length;
            if (size > LARGEST) {
                throw new Refusal("import-too-large", Refusal.Kind.INVALID, null, LARGEST / 1024 / 1024);
            }
            whole.add(bytes);
            var hash = new Sha256().add(bytes).hex();
            var name = DerivedId.of("U", key, Integer.toString(names.size()), hash);
            put(name, bytes);
            names.add(name);
        }
        if (size == 0) {
            throw new Refusal("import-empty", Refusal.Kind.INVALID, null);
        }
        return new Kept(names, size, whole.hex());
    }

    private void put(String name, byte[] bytes) {
        pieces.bySystem(
                name,
                present -> present != null && present.content() != null
                        ? Decision.ignored("kept already")
                        : Decision.changed(
                                new Piece(
                                        name,
                                        vault.seal(
                                                Personal.Kind.STATEMENT,
                                                Base64.getEncoder().encodeToString(bytes)),
                                        clock.instant()),
                                List.of()));
    }

    @Override
    public byte[] read(Kept kept) {
        var file = new byte[kept.size()];
        int at = 0;
        for (String name : kept.pieces()) {
            var content = pieces.get(name, Scope.system()).aggregate().content();
            if (content == null) {
                throw new IllegalStateException(
                        "piece " + name + " was forgotten (expected: kept until the import ends)");
            }
            var bytes = Base64.getDecoder().decode(vault.open(content));
            System.arraycopy(bytes, 0, file, at, bytes.length);
            at += bytes.length;
        }
        return file;
    }

    @Override
    public void forget(Kept kept) {
        kept.pieces().forEach(this::forget);
    }

    private void forget(String name) {
        pieces.bySystem(
                name,
                present -> present == null || present.content() == null
                        ? Decision.ignored("forgotten already")
                        : Decision.changed(present.forgotten(), List.of()));
    }

    @Override
    public void forgetOlderThan(Instant then) {
        pieces.due("state.keptAt", then, FORGOTTEN_AT_ONCE).forEach(this::forget);
    }
}
