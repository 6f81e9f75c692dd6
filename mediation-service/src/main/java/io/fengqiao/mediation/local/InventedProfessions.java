package io.fengqiao.mediation.local;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.mediation.organizations.EstablishingProfessions;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The professional organizations of the rule book are there from the start, with mediators who do not exist.
@Component
@Profile("local")
final class InventedProfessions implements SmartLifecycle {
    private final EstablishingProfessions establishing;
    private final DivisionCode district;
    private final InstantSource clock;
    private volatile boolean running;

    InventedProfessions(
            EstablishingProfessions establishing,
            @Value("${fengqiao.mediation.district}") String district,
            InstantSource clock) {
        this.establishing = establishing;
        this.district = new DivisionCode(district);
        this.clock = clock;
    }

    @Override
    public void start() {
        establishing.establishIn(district, clock.instant());
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

    /// Before it is looked at who can mediate.
    @Override
    public int getPhase() {
        return -1;
    }
}
