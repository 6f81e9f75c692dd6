package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;

/// One meeting with the parties, counted from 1. What was said is the mediator's alone (P11).
public record Session(int number, Way way, Instant heldAt, Personal summary) {
    /// Face to face, or at a distance (S40).
    public enum Way {
        ON_SITE,
        VIDEO,
        PHONE
    }
}
