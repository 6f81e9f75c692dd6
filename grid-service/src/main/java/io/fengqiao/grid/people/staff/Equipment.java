package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a worker wears and carries at work (S128): issued, and given back. One of a kind is out at a time.
/// Keeps S128.
public record Equipment(List<Issue> issues) {
    public static final Equipment NONE = new Equipment(List.of());
    private static final int MOST_ISSUES = 200;

    public enum Kind {
        /// 标识
        BADGE,
        /// 工作证件
        PERMIT,
        /// 移动终端
        TERMINAL
    }

    public record Issue(
            Kind kind,
            String serial,
            LocalDate issuedOn,
            @Nullable LocalDate returnedOn) {
        boolean out() {
            return returnedOn == null;
        }
    }

    public Equipment {
        issues = List.copyOf(issues);
    }

    Equipment issue(Kind kind, String serial, LocalDate on) {
        if (holds(kind)) {
            throw new Refusal("issued-already", Refusal.Kind.CONFLICT, "S128", kind);
        }
        if (issues.size() >= MOST_ISSUES) {
            throw new Refusal("file-full", Refusal.Kind.CONFLICT, null, MOST_ISSUES);
        }
        var all = new ArrayList<>(issues);
        all.add(new Issue(kind, serial, on, null));
        return new Equipment(all);
    }

    Equipment takeBack(Kind kind, LocalDate on) {
        var issue = issues.stream()
                .filter(one -> one.kind() == kind && one.out())
                .findFirst()
                .orElseThrow(() -> new Refusal("not-issued", Refusal.Kind.CONFLICT, "S128", kind));
        if (on.isBefore(issue.issuedOn())) {
            throw new Refusal("returned-before-issued", Refusal.Kind.INVALID, "S128", on, issue.issuedOn());
        }
        var all = new ArrayList<>(issues);
        all.set(all.indexOf(issue), new Issue(kind, issue.serial(), issue.issuedOn(), on));
        return new Equipment(all);
    }

    public boolean holds(Kind kind) {
        return issues.stream().anyMatch(one -> one.kind() == kind && one.out());
    }

    public Set<Kind> missing() {
        var missing = EnumSet.allOf(Kind.class);
        missing.removeIf(this::holds);
        return missing;
    }
}
