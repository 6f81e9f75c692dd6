package io.fengqiao.grid.net.grids.jts;

import io.fengqiao.grid.net.grids.Outlines;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/// Which outlines there are: those of the file.
@Configuration(proxyBeanMethods = false)
class OutlineWiring {
    @Bean
    FiledOutlines filedOutlines(@Value("${fengqiao.grid.outlines:classpath:boundary-500114.geojson}") Resource file) {
        return new FiledOutlines(file);
    }

    @Bean
    Outlines outlines(FiledOutlines filed) {
        return filed::of;
    }
}
