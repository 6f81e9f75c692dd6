package io.fengqiao.grid.local;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Outlines;
import io.fengqiao.grid.net.grids.jts.GeoJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/// A net that is made up, with made up people in it, and its villages' outlines beside those of the file.
@Configuration(proxyBeanMethods = false)
@Profile("local")
@Import({InventedGrids.class, InventedStaff.class, InventedTeams.class, Inventing.class})
class LocalConfiguration {
    @Bean
    MadeUpNet madeUpNet(@Qualifier("outlines") Outlines filed, Divisions divisions) {
        var district = divisions.ofLevel(Level.DISTRICT).getFirst().code();
        return new MadeUpNet(GeoJson.read(filed.of(district).orElseThrow()), divisions);
    }

    @Bean
    @Primary
    Outlines outlinesWithMadeUpOnes(@Qualifier("outlines") Outlines filed, MadeUpNet net, Divisions divisions) {
        return code -> filed.of(code)
                .or(() -> divisions
                        .find(code)
                        .filter(division -> division.level() == Level.VILLAGE)
                        .map(Division::code)
                        .map(net::village));
    }
}
