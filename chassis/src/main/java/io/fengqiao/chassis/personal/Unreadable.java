package io.fengqiao.chassis.personal;

/// Something sealed cannot be opened: not a JWE, another key, or changed on the way.
public class Unreadable extends RuntimeException {
    Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
