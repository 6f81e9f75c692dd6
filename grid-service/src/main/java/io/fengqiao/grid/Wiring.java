package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.DescribingDirectory;
import io.fengqiao.grid.net.divisions.Directory;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases, made of their ports: the features themselves know no Spring.
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

    @Bean
    DescribingDirectory describingDirectory(Divisions divisions, Units units, Directory directory) {
        return new DescribingDirectory(divisions, units, directory);
    }
}
