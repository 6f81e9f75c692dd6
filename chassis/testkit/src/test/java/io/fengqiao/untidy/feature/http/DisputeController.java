package io.fengqiao.untidy.feature.http;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets anybody in.
@RestController
public class DisputeController {
    @GetMapping("/anything")
    String anything() {
        return "anything";
    }
}
