package io.fengqiao.local.departments;

/// The broker did not take a record, or did not say so in time.
final class NotSent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSent(String what, Throwable cause) {
        super(what, cause);
    }
}
