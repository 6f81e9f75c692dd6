package io.fengqiao.mediation;

import io.fengqiao.mediation.assignment.AssigningMediators;
import java.time.InstantSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// What is done before the first event is heard: it is known who can mediate.
@Component
class Beginning implements SmartLifecycle {
    private final AssigningMediators assigning;
    private final InstantSource clock;
    private volatile boolean running;

    Beginning(AssigningMediators assigning, InstantSource clock) {
        this.assigning = assigning;
        this.clock = clock;
    }

    @Override
    public void start() {
        assigning.refresh(clock.instant());
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the listeners and the web server, which start last.
    @Override
    public int getPhase() {
        return 0;
    }
}
