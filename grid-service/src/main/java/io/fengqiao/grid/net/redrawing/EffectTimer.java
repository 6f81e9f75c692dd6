package io.fengqiao.grid.net.redrawing;

import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks once a second for changes whose day has come.
@Component
class EffectTimer {
    private final TakingEffect takingEffect;
    private final InstantSource clock;

    EffectTimer(TakingEffect takingEffect, InstantSource clock) {
        this.takingEffect = takingEffect;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        takingEffect.pass(clock.instant());
    }
}
