package io.fengqiao.gateway.routes;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/// How an exchange failed. What matters is whether the service may have acted, and whose fault it was.
enum Failure {
    /// Nothing was sent.
    NOT_CONNECTED,
    /// Nothing was sent: all connections to the service were in use.
    NO_CONNECTION_FREE,
    /// Sent, no answer in time: the effect is unknown.
    TOO_SLOW,
    /// Sent at least in part, no answer: the effect is unknown.
    BROKEN_OFF,
    BODY_TOO_LARGE,
    CALLER_GONE,
    OURS;

    boolean isTheServices() {
        return this == NOT_CONNECTED || this == TOO_SLOW || this == BROKEN_OFF;
    }

    /// The client and Spring wrap a failure once or twice: the first cause that says more than
    /// "broken off" counts.
    static Failure of(Throwable thrown) {
        var found = OURS;
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var failure = named(cause);
            if (failure != OURS && failure != BROKEN_OFF) {
                return failure;
            }
            found = failure == BROKEN_OFF ? BROKEN_OFF : found;
        }
        return found;
    }

    private static Failure named(Throwable cause) {
        return switch (cause) {
            case LimitedBody.TooLarge ours -> BODY_TOO_LARGE;
            case LimitedBody.CallerGone ours -> CALLER_GONE;
            case ConnectionRequestTimeoutException waited -> NO_CONNECTION_FREE;
            case ConnectTimeoutException waited -> NOT_CONNECTED;
            case ConnectException refused -> NOT_CONNECTED;
            case UnknownHostException unknown -> NOT_CONNECTED;
            case NoRouteToHostException far -> NOT_CONNECTED;
            case SocketTimeoutException waited -> TOO_SLOW;
            case IOException other -> BROKEN_OFF;
            default -> OURS;
        };
    }
}
