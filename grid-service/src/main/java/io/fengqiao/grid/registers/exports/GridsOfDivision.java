package io.fengqiao.grid.registers.exports;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.net.grids.GridLine;
import io.fengqiao.grid.net.grids.GridList;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// The codes of a division's grids within a scope, a page at a time.
final class GridsOfDivision implements Iterator<String> {
    private final GridList list;
    private final Scope scope;
    private final @Nullable String division;
    private final Queue<String> codes = new ArrayDeque<>();
    private @Nullable String after;
    private boolean isLast;

    GridsOfDivision(GridList list, Scope scope, @Nullable String division) {
        this.list = list;
        this.scope = scope;
        this.division = division;
    }

    @Override
    public boolean hasNext() {
        while (codes.isEmpty() && !isLast) {
            Page<GridLine> page = list.page(scope, division, new PageAsk(PageAsk.LARGEST, after));
            page.items().forEach(grid -> codes.add(grid.code().value()));
            after = page.next();
            isLast = after == null;
        }
        return !codes.isEmpty();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return codes.remove();
    }
}
