package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Divisions and units as they are published.
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    Divisions divisions() {
        return Divisions.published();
    }

    @Bean
    Units units(Divisions divisions) {
        return Units.of(divisions);
    }
}
