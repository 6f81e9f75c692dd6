package io.fengqiao.local.yardstick;

/// Something of the suite does not answer: there is nothing to measure.
final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The drivers tell all they know in one line.
    private static final int LONGEST = 150;

    NoAnswer(String who, Throwable cause) {
        super(who + " does not answer: " + reason(cause) + " (expected: a running suite, see deploy/local/up)", cause);
    }

    private static String reason(Throwable cause) {
        var root = cause.getCause() == null ? cause : cause.getCause();
        var message = root.getMessage();
        if (message == null) {
            return root.getClass().getSimpleName();
        }
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "...";
    }
}
