package io.fengqiao.dispute.performance;

import io.fengqiao.chassis.kernel.Personal;
import java.time.LocalDate;

/// Something promised, as it is written down: what, by whom, until which day.
public record Promise(Personal what, Personal by, LocalDate dueOn) {}
