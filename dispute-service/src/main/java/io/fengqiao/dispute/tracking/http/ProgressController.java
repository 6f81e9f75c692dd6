package io.fengqiao.dispute.tracking.http;

import io.fengqiao.dispute.tracking.FollowingProgress;
import io.fengqiao.dispute.tracking.Progress;
import io.fengqiao.dispute.tracking.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// How far it is, for a party. The secret comes in a header: addresses are logged, shared
/// and remembered (P4).
@RestController
class ProgressController {
    static final String SECRET = "Progress-Secret";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_SECRET = 40;

    private final FollowingProgress following;
    private final ProgressLimits limits;

    ProgressController(FollowingProgress following, ProgressLimits limits) {
        this.following = following;
        this.limits = limits;
    }

    /// @param stage in words
    /// @param next what comes next, in words
    /// @param due the day by which that should have happened
    /// @param together it was joined with another dispute about the same matter
    record ProgressView(
            String trackingNumber,
            String step,
            String stage,
            String next,
            String platform,
            LocalDate registered,
            @Nullable LocalDate due,
            @Nullable LocalDate ended,
            boolean together) {}

    @GetMapping(ProgressAccess.PATH)
    @PreAuthorize("permitAll()")
    ResponseEntity<ProgressView> progress(
            @PathVariable String trackingNumber,
            @RequestHeader(name = SECRET, defaultValue = "") String secret,
            Locale locale) {
        var number = TrackingNumber.parse(trackingNumber).orElseThrow(FollowingProgress::unknown);
        limits.take(number.value());
        if (secret.length() > LONGEST_SECRET) {
            throw FollowingProgress.unknown();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(view(following.of(number, secret), locale));
    }

    private static ProgressView view(Progress it, Locale locale) {
        var words = ResourceBundle.getBundle(
                "progress",
                locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new ProgressView(
                it.number().value(),
                it.step().name(),
                words.getString(it.step().name()),
                words.getString(it.step().name() + ".next"),
                it.platform(),
                day(it.registeredAt()),
                it.dueAt() == null ? null : day(it.dueAt()),
                it.endedAt() == null ? null : day(it.endedAt()),
                it.together());
    }

    /// The last day: a limit that ends with a day ends before the next one begins.
    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at.minusMillis(1), SHANGHAI);
    }
}
