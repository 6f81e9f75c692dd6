package io.fengqiao.grid;

import io.fengqiao.grid.net.grids.Succession;
import io.fengqiao.grid.net.resettling.Resettlements;
import io.fengqiao.grid.net.resettling.ResettlingGrids;
import io.fengqiao.grid.net.resettling.Settlers;
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
