package io.fengqiao.dispute.distribution.yaml;

import io.fengqiao.dispute.distribution.HotSpotRule;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HotSpotFile.class)
class HotSpotBooks {
    @Bean
    HotSpotRule hotSpotRule(HotSpotFile file) {
        return file.rule();
    }
}
