package io.fengqiao.grid.work.admission.timer;

import io.fengqiao.grid.work.admission.Tasks;
import io.fengqiao.grid.work.admission.WatchingAdmission;
import io.fengqiao.grid.work.admission.WorkItems;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks at admission as far back as clocks may differ.
@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {
    @Bean
    WatchingAdmission watchingAdmission(WorkItems items, Tasks tasks, @Value("${fengqiao.grid.skew}") Duration skew) {
        return new WatchingAdmission(items, tasks, skew);
    }
}
