package io.fengqiao.grid.registers.imports;

import java.time.Instant;
import java.util.List;

/// Where an import is.
sealed interface Stage {
    enum Status {
        RECEIVED,
        CHECKING,
        WRITING,
        DONE,
        REFUSED
    }

    Status status();

    /// The file is kept; nobody has looked into it.
    record Received() implements Stage {
        @Override
        public Status status() {
            return Status.RECEIVED;
        }
    }

    /// Somebody reads it row by row and writes nothing. Who has it says so again and again; when it is silent
    /// until `until`, another begins anew.
    record Checking(String worker, Instant until) implements Stage {
        @Override
        public Status status() {
            return Status.CHECKING;
        }
    }

    /// Everything was checked; the right rows are written in batches. After a death another goes on.
    record Writing(String worker, Instant until) implements Stage {
        @Override
        public Status status() {
            return Status.WRITING;
        }
    }

    record Done(Instant at) implements Stage {
        @Override
        public Status status() {
            return Status.DONE;
        }
    }

    /// Nothing was written.
    ///
    /// @param slug of the sentence that says why
    record Refused(String slug, List<String> arguments, Instant at) implements Stage {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Status status() {
            return Status.REFUSED;
        }
    }
}
