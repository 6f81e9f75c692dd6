package io.fengqiao.chassis.kernel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something about a person, as it travels and rests: sealed. Nothing here can open it, so a log line, an
/// exception or a careless `toString` shows the kind and no more; opening is the vault's business and leaves
/// an audit entry (P4, P5).
///
/// `index` is a keyed hash of the normalised value: equal values of one kind have equal indexes, which is
/// what exact search uses. It does not hide *that* two records speak of the same person.
public final class Personal {
    public enum Kind {
        NAME,
        ID_NUMBER,
        PHONE,
        ADDRESS,
        STATEMENT
    }

    private final Kind kind;
    private final String sealed;
    private final @Nullable String index;

    public Personal(Kind kind, String sealed, @Nullable String index) {
        this.kind = Objects.requireNonNull(kind);
        this.sealed = Objects.requireNonNull(sealed);
        this.index = index;
    }

    public Kind kind() {
        return kind;
    }

    public String sealed() {
        return sealed;
    }

    public @Nullable String index() {
        return index;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal that && kind == that.kind && sealed.equals(that.sealed);
    }

    @Override
    public int hashCode() {
        return sealed.hashCode();
    }

    @Override
    public String toString() {
        return "‹" + kind + "›";
    }
}
