package io.fengqiao.grid.people.evaluations.yaml;

import io.fengqiao.grid.people.evaluations.EvaluationBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvaluationFile.class)
class EvaluationBooks {
    @Bean
    EvaluationBook evaluationBook(EvaluationFile file) {
        return file.book();
    }
}
