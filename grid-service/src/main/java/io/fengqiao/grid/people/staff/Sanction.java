package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Personal;
import java.time.LocalDate;

/// A measure against weak or wrong work (S134), with its reason and what the person said when heard.
public record Sanction(Kind kind, LocalDate on, Personal reason, Personal hearing, String by) {
    public enum Kind {
        /// 批评教育
        CRITICISM,
        /// 解除聘请
        DISMISSAL
    }
}
