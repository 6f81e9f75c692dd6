package io.fengqiao.grid.net.divisions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Divisions and units as they are published.
@Configuration(proxyBeanMethods = false)
class DivisionsConfiguration {
    @Bean
    Divisions divisions() {
        return Divisions.published();
    }

    @Bean
    Units units(Divisions divisions) {
        return Units.of(divisions);
    }
}
