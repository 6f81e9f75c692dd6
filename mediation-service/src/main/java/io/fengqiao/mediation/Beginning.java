package io.fengqiao.mediation;

import io.fengqiao.mediation.assignment.AssigningMediators;
import io.fengqiao.mediation.organizations.Division;
import io.fengqiao.mediation.organizations.EstablishingProfessions;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// What is done before the first event is heard: the local profile's professional organizations are there, and it is
/// known who can mediate.
@Component
class Beginning implements SmartLifecycle {
    private final EstablishingProfessions establishing;
    private final AssigningMediators assigning;
    private final InstantSource clock;
    private final boolean demo;
    private final Division district;
    private volatile boolean running;

    Beginning(
            EstablishingProfessions establishing,
            AssigningMediators assigning,
            InstantSource clock,
            @Value("${fengqiao.mediation.demo}") boolean demo,
            @Value("${fengqiao.mediation.district}") String district) {
        this.establishing = establishing;
        this.assigning = assigning;
        this.clock = clock;
        this.demo = demo;
        this.district = new Division(district);
    }

    @Override
    public void start() {
        if (demo) {
            establishing.establishIn(district);
        }
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
