package io.fengqiao.dispute;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The process. What it does is told in the service's README.
@SpringBootApplication
class DisputeService {
    public static void main(String[] args) {
        SpringApplication.run(DisputeService.class, args);
    }
}
