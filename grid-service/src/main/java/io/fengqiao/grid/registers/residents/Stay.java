package io.fengqiao.grid.registers.residents;

import java.time.LocalDate;

/// Whether a resident is still here.
sealed interface Stay {
    record Here() implements Stay {}

    record Gone(Why why, LocalDate on) implements Stay {}

    enum Why {
        MOVED_AWAY,
        DIED,
        REGISTERED_BY_MISTAKE
    }
}
