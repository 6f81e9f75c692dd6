package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.registers.entries.Reach;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The ports of imports in memory, one import at a time. What is read is a copy, as from a store.
final class Memory implements Imports, Uploads, Findings {
    final Map<Integer, WrongRow> noted = new TreeMap<>();
    boolean forgotten;
    private @Nullable Import one;
    private byte[] file = new byte[0];

    void receive(Import.Order order, byte[] content) {
        one = Import.received(order);
        file = content.clone();
    }

    Import one() {
        var present = one;
        if (present == null) {
            throw new IllegalStateException("nothing received");
        }
        return new Import(present.order(), present.progress(), present.attempts(), present.stage());
    }

    /// No test here asks for a grid.
    static Reach anywhere() {
        var grids = (Grids) Proxy.newProxyInstance(
                Memory.class.getClassLoader(), new Class<?>[] {Grids.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        return new Reach(grids, person -> Set.of(), Divisions.published());
    }

    @Override
    public Versioned<Import> take(Import received, CommandContext mandate) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Versioned<Import>> find(ImportId id, Scope scope) {
        return Optional.of(new Versioned<>(one(), 1));
    }

    @Override
    public List<ImportId> waiting(Instant now) {
        var due =
                switch (one().stage()) {
                    case Stage.Received _ -> Instant.MIN;
                    case Stage.Checking(var _, var until) -> until;
                    case Stage.Writing(var _, var until) -> until;
                    case Stage.Done _, Stage.Refused _ -> Instant.MAX;
                };
        return due.isAfter(now) ? List.of() : List.of(one().order().id());
    }

    @Override
    public boolean move(ImportId id, Predicate<Import> move) {
        var copy = one();
        if (!move.test(copy)) {
            return false;
        }
        one = copy;
        return true;
    }

    @Override
    public Kept keep(String key, InputStream content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] read(Kept kept) {
        return file.clone();
    }

    @Override
    public void forget(Kept kept) {
        forgotten = true;
    }

    @Override
    public void forgetOlderThan(Instant then) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void note(List<WrongRow> rows, Set<String> areas) {
        rows.forEach(row -> noted.put(row.row(), row));
    }

    @Override
    public BitSet rows(ImportId id, Scope scope) {
        var rows = new BitSet();
        noted.keySet().forEach(rows::set);
        return rows;
    }
}
