package io.fengqiao.grid.admission.yaml;

import io.fengqiao.grid.admission.AdmissionBook;
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
