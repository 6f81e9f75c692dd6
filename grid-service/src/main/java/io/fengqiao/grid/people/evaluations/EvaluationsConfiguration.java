package io.fengqiao.grid.people.evaluations;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvaluationFile.class)
class EvaluationsConfiguration {
    @Bean
    EvaluationBook evaluationBook(EvaluationFile file) {
        return file.book();
    }
}
