package io.fengqiao.grid;

import io.fengqiao.grid.grids.Succession;
import io.fengqiao.grid.resettling.Resettlements;
import io.fengqiao.grid.resettling.ResettlingGrids;
import io.fengqiao.grid.resettling.Settlers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What goes along when grids are redrawn (S94).
@Configuration(proxyBeanMethods = false)
class ResettlingWiring {
    @Bean
    ResettlingGrids resettlingGrids(Resettlements resettlements, Succession succession, List<Settlers> settlers) {
        return new ResettlingGrids(resettlements, succession, settlers);
    }
}
