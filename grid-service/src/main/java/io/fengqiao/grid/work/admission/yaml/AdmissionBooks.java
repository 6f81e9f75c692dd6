package io.fengqiao.grid.work.admission.yaml;

import io.fengqiao.grid.work.admission.AdmissionBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdmissionFile.class)
class AdmissionBooks {
    @Bean
    AdmissionBook admissionBook(AdmissionFile file) {
        return file.book();
    }
}
