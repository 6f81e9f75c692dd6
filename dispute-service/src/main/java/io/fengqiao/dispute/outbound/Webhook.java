package io.fengqiao.dispute.outbound;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import java.net.URI;
import java.time.Instant;

/// The address of a department that wants to be called instead of reading its topic; registered anew, it
/// takes the old one's place, and what still waits goes there. What it missed while it was paused is
/// delivered when it is resumed; what was told before it was registered is not.
///
/// @param secret seals nothing, signs every call; itself sealed at rest
public record Webhook(String department, URI target, Personal secret, boolean paused, String registeredBy, Instant at) {
    public Webhook pause() {
        return with(true);
    }

    public Webhook resume() {
        return with(false);
    }

    private Webhook with(boolean next) {
        if (paused == next) {
            throw new MoveRefused(next ? "pause" : "resume");
        }
        return new Webhook(department, target, secret, next, registeredBy, at);
    }

    /// It is so already.
    public static final class MoveRefused extends Refusal {
        MoveRefused(String move) {
            super("webhook-move-refused", Kind.CONFLICT, null, move);
        }
    }

    /// Not an address we call.
    public static final class TargetRefused extends Refusal {
        public TargetRefused(String why) {
            super("target-refused", Kind.INVALID, null, why);
        }
    }

    /// No such department has a topic.
    public static final class DepartmentUnknown extends Refusal {
        public DepartmentUnknown(String department) {
            super("department-unknown", Kind.INVALID, null, department);
        }
    }

    @Override
    public String toString() {
        return "Webhook[" + department + "]";
    }
}
