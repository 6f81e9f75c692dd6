package io.fengqiao.chassis.http;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.parked.ParkedRecord;
import io.fengqiao.chassis.parked.ParkedRecords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What an operator does with parked records: look, replay, discard with a reason (R5). Bodies stay sealed.
@RestController
@RequestMapping("/api/${fengqiao.area}/parked")
@PreAuthorize("hasRole('OPERATOR')")
class ParkedController {
    private final ParkedRecords parked;

    ParkedController(ParkedRecords parked) {
        this.parked = parked;
    }

    record Discard(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    Page<ParkedRecord> list(
            @RequestParam @Nullable String status,
            @RequestParam @Nullable String topic,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return parked.page(status, topic, PageAsk.of(limit, after));
    }

    @GetMapping("/{id}")
    ParkedRecord one(@PathVariable String id) {
        return parked.get(id);
    }

    @PostMapping("/{id}/replays")
    ParkedRecord replay(@PathVariable String id, Caller caller) throws InterruptedException {
        return parked.replay(id, caller);
    }

    @PostMapping("/{id}/discards")
    ParkedRecord discard(@PathVariable String id, @Valid @RequestBody Discard discard, Caller caller) {
        return parked.discard(id, caller, discard.reason());
    }
}
