package io.fengqiao.grid.net.redrawing;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.redrawing.ChangeEvent.After;
import io.fengqiao.grid.net.redrawing.ChangeEvent.Redrawn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A redrawing in the words of the wire.
public final class ChangeWording {
    private ChangeWording() {}

    record GridRedrawn(
            String request,
            Change change,
            Instant effectiveAt,
            List<String> predecessors,
            List<Successor> successors) {}

    record Successor(
            String code,
            String name,
            String village,
            GridKind kind,
            @Nullable String belongsTo,
            @JsonRawValue @Nullable String boundary,
            @Nullable List<String> addresses) {
        static Successor of(After after) {
            var draft = after.draft();
            var tied = draft.ties().belongsTo();
            return new Successor(
                    after.code().value(),
                    draft.name(),
                    after.code().village(),
                    draft.kind(),
                    tied == null ? null : tied.value(),
                    draft.boundary() == null ? null : draft.boundary().geoJson(),
                    draft.addresses().isEmpty() ? null : draft.addresses());
        }
    }

    public static OutboundEvent of(Redrawn event) {
        var request = event.request().value();
        return new OutboundEvent(
                "grid.events",
                request,
                "grid.redrawn.v1",
                request,
                new GridRedrawn(
                        request,
                        event.change(),
                        event.effectiveAt(),
                        event.before().stream().map(GridCode::value).toList(),
                        event.after().stream().map(Successor::of).toList()));
    }
}
