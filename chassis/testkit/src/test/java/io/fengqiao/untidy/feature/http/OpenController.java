package io.fengqiao.untidy.feature.http;

import io.fengqiao.untidy.feature.DisputeManager;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Lets anybody in, in ways that are easily overlooked.
@Controller
@RequestMapping("/open")
public class OpenController extends Inherited {
    @Nullable
    DisputeManager manager;

    @PostMapping("/public")
    public void publicly() {}

    @PostMapping("/protected")
    protected void protectedly() {}

    @RequestMapping(path = "/static", method = RequestMethod.POST)
    static void statically() {}

    @PreAuthorize("hasRole('MEDIATOR')")
    @PostMapping("/closed")
    public void closed() {}

    @PreAuthorize("denyAll()")
    static class Closed {
        @PostMapping("/closed-as-a-whole")
        public void wholly() {}
    }
}
