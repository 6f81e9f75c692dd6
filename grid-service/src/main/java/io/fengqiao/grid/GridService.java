package io.fengqiao.grid;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program.
@SpringBootApplication
public class GridService {
    public static void main(String[] arguments) {
        SpringApplication.run(GridService.class, arguments);
    }
}
