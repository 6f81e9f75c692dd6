package io.fengqiao.local.fleet;

/// Why the set does not run, told to a person: what is wrong, what was expected, what to do.
public final class FleetProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final int FAILED = 1;
    static final int NOT_FREE = 2;

    private final int exitCode;

    FleetProblem(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static FleetProblem failed(String message) {
        return new FleetProblem(FAILED, message);
    }

    static FleetProblem notFree(String message) {
        return new FleetProblem(NOT_FREE, message);
    }

    /// 1: something failed; 2: a port, the data or the command line is not free or not understood, and
    /// nothing was started.
    public int exitCode() {
        return exitCode;
    }
}
