package io.fengqiao.mediation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The mediation service: organizations, mediators, cases.
@SpringBootApplication
public class MediationService {
    public static void main(String[] args) {
        SpringApplication.run(MediationService.class, args);
    }
}
