package io.fengqiao.local.store;

/// The store's file cannot be opened: another process has it, it is damaged, or its directory
/// cannot be written.
public final class StoreUnusable extends IllegalStateException {

    StoreUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
