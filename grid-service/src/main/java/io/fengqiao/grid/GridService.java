package io.fengqiao.grid;

import io.fengqiao.chassis.FengqiaoService;
import org.springframework.boot.SpringApplication;

/// The program.
@FengqiaoService
public class GridService {
    public static void main(String[] arguments) {
        SpringApplication.run(GridService.class, arguments);
    }
}
