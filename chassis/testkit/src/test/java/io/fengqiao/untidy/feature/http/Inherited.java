package io.fengqiao.untidy.feature.http;

import org.springframework.web.bind.annotation.PostMapping;

/// Hands an open door down.
class Inherited {
    @PostMapping("/inherited")
    void inheritedly() {}
}
