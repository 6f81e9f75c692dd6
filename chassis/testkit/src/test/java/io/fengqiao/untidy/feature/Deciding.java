package io.fengqiao.untidy.feature;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Needs six others, and knows how to look as if it needed one.
final class Deciding {
    private final List<Object> others;

    Deciding(
            Disputes disputes,
            List<Disputes> more,
            Listed listed,
            InstantSource clock,
            Supplier<String> ids,
            Asking asking) {
        this.others = List.of(disputes, more, listed, clock, ids, asking);
    }

    Deciding(Surroundings surroundings) {
        this.others = List.of(surroundings);
    }

    List<Object> others() {
        return others;
    }

    /// A port.
    interface Disputes {
        String find(String id);
    }

    /// A port that a class of the suite stands behind.
    interface Listed {
        int count();
    }

    /// What stands behind it.
    static final class ListedByPort implements Listed {
        private final Disputes disputes;

        ListedByPort(Disputes disputes) {
            this.disputes = disputes;
        }

        @Override
        public int count() {
            return disputes.find("all").length();
        }
    }

    /// A use case: it holds a port.
    static final class Asking {
        private final Disputes disputes;

        Asking(Disputes disputes) {
            this.disputes = disputes;
        }

        String ask() {
            return disputes.find("one");
        }
    }

    /// Six in one.
    record Surroundings(Disputes disputes, Listed listed, InstantSource clock) {}

    /// A value: what is in it are values, whatever kind of type they are.
    record Whole(String id, Part part, Drawn drawn, Supplier<String> later) {}

    /// A family of values.
    sealed interface Part {
        record Half(int of) implements Part {}
    }

    /// A value that is no record.
    interface Drawn {
        int width();
    }

    /// What draws it.
    static final class Line implements Drawn {
        private final int width;

        Line(int width) {
            this.width = width;
        }

        @Override
        public int width() {
            return width;
        }
    }
}
