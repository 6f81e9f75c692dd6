package io.fengqiao.grid.net.grids.jts;

import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Level;
import io.fengqiao.grid.net.grids.MadeUpBoundaries;
import io.fengqiao.grid.net.grids.Outlines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;

/// Which outlines there are: those of the file, and in a demonstration the villages' made up ones beside them. What is
/// made up is reckoned only when somebody asks.
@Configuration(proxyBeanMethods = false)
class OutlineWiring {
    @Bean
    FiledOutlines filedOutlines(@Value("${fengqiao.grid.outlines:classpath:boundary-500114.geojson}") Resource file) {
        return new FiledOutlines(file);
    }

    @Bean
    @Lazy
    MadeUpNet madeUpNet(FiledOutlines filed, Divisions divisions) {
        var district = divisions.ofLevel(Level.DISTRICT).getFirst().code();
        return new MadeUpNet(GeoJson.read(filed.of(district).orElseThrow()), divisions);
    }

    @Bean
    MadeUpBoundaries madeUpBoundaries(ObjectProvider<MadeUpNet> net) {
        return (village, part) -> net.getObject().of(village, part);
    }

    @Bean
    Outlines outlines(
            FiledOutlines filed,
            ObjectProvider<MadeUpNet> net,
            Divisions divisions,
            @Value("${fengqiao.grid.demo:false}") boolean demo) {
        return code -> filed.of(code)
                .or(() -> divisions
                        .find(code)
                        .filter(division -> demo && division.level() == Level.VILLAGE)
                        .map(Division::code)
                        .map(village -> net.getObject().village(village)));
    }
}
