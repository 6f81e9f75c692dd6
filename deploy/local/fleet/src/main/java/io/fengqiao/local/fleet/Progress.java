package io.fengqiao.local.fleet;

/// What somebody who waits is shown.
interface Progress extends AutoCloseable {

    Progress SILENT = new Progress() {
        @Override
        public void changed(ProcessName process, Step step) {}

        @Override
        public void says(String line) {}
    };

    void changed(ProcessName process, Step step);

    void says(String line);

    /// Ends the display; what was shown stays.
    @Override
    default void close() {}

    enum Step {
        WAITING("waiting"),
        STARTING("starting"),
        READY("ready"),
        STOPPING("stopping"),
        STOPPED("stopped"),
        ENDED("ended");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        boolean isUnderWay() {
            return this == STARTING || this == STOPPING;
        }
    }
}
