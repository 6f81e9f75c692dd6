package io.fengqiao.assessment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program: listens to the disputes' lives and the directory, answers with facts, rates and reports.
@SpringBootApplication
public class AssessmentService {
    public static void main(String[] args) {
        SpringApplication.run(AssessmentService.class, args);
    }
}
