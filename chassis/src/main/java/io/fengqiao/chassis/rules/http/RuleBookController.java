package io.fengqiao.chassis.rules.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.rules.ChangingRules;
import io.fengqiao.chassis.rules.DryRun;
import io.fengqiao.chassis.rules.Edition;
import io.fengqiao.chassis.rules.Editions;
import io.fengqiao.chassis.rules.Shipped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The rules that decide, and how they are changed (S135): the district proposes, another of
/// its officers approves.
@RestController
@RequestMapping("/api/${fengqiao.area}/rule-books")
@PreAuthorize("hasRole('DISTRICT_OFFICER')")
class RuleBookController {
    private static final String EVERY_OFFICER =
            "hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'AUDITOR')";

    private final ChangingRules rules;
    private final CommandContexts mandates;
    private final InstantSource clock;

    RuleBookController(ChangingRules rules, CommandContexts mandates, InstantSource clock) {
        this.rules = rules;
        this.mandates = mandates;
        this.clock = clock;
    }

    record BookView(String book, String effectiveVersion, List<EditionView> editions) {}

    /// Nobody proposed the first edition: of it, only what it says is there.
    record EditionView(
            int number,
            String version,
            String stage,
            @Nullable String reason,
            @Nullable String proposedBy,
            @Nullable Instant proposedAt,
            @Nullable Instant effectiveFrom,
            @Nullable String decidedBy,
            @Nullable String content) {
        static EditionView of(Shipped it, boolean withContent) {
            return new EditionView(
                    Shipped.NUMBER,
                    it.version(),
                    Shipped.STAGE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    withContent ? it.content() : null);
        }

        static EditionView of(Edition it, boolean withContent) {
            var decidedBy =
                    switch (it.stage()) {
                        case Edition.Stage.Approved approved -> approved.by();
                        case Edition.Stage.Rejected rejected -> rejected.by();
                        case Edition.Stage.Proposed _, Edition.Stage.Withdrawn _ -> null;
                    };
            return new EditionView(
                    it.number(),
                    it.version(),
                    it.stage().name(),
                    it.reason(),
                    it.proposedBy(),
                    it.proposedAt(),
                    it.effectiveFrom(),
                    decidedBy,
                    withContent ? it.content() : null);
        }
    }

    record Items(List<BookView> items) {}

    /// @param content the whole book, in the form of the shipped file
    record Proposal(
            @NotBlank @Size(max = 60_000) String content,
            @NotBlank @Size(max = 500) String reason) {}

    record Trial(@NotBlank @Size(max = 60_000) String content) {}

    /// @param effectiveFrom in effect from the beginning of this day, Shanghai time
    record Approval(@NotNull LocalDate effectiveFrom) {}

    record Rejection(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @PreAuthorize(EVERY_OFFICER)
    Items list() {
        return new Items(
                rules.names().stream().map(book -> view(rules.editions(book))).toList());
    }

    @GetMapping("/{book}")
    @PreAuthorize(EVERY_OFFICER)
    BookView one(@PathVariable String book) {
        return view(rules.editions(book));
    }

    @GetMapping("/{book}/editions/{number}")
    @PreAuthorize(EVERY_OFFICER)
    EditionView edition(@PathVariable String book, @PathVariable int number) {
        return number == Shipped.NUMBER
                ? EditionView.of(rules.shipped(book), true)
                : EditionView.of(rules.editions(book).get(number), true);
    }

    @PostMapping("/{book}/editions")
    BookView propose(
            @PathVariable String book, @Valid @RequestBody Proposal body, Caller caller, HttpServletRequest request) {
        return view(rules.propose(
                book, body.content(), body.reason(), mandates.of(caller, request, body), clock.instant()));
    }

    @PostMapping("/{book}/editions/{number}/approvals")
    BookView approve(
            @PathVariable String book,
            @PathVariable int number,
            @Valid @RequestBody Approval body,
            Caller caller,
            HttpServletRequest request) {
        var mandate = mandates.of(caller, request, body);
        return view(rules.approve(book, number, body.effectiveFrom(), mandate, clock.instant()));
    }

    @PostMapping("/{book}/editions/{number}/rejections")
    BookView reject(
            @PathVariable String book,
            @PathVariable int number,
            @Valid @RequestBody Rejection body,
            Caller caller,
            HttpServletRequest request) {
        var mandate = mandates.of(caller, request, body);
        return view(rules.reject(book, number, body.reason(), mandate, clock.instant()));
    }

    @PostMapping("/{book}/editions/{number}/withdrawals")
    BookView withdraw(@PathVariable String book, @PathVariable int number, Caller caller, HttpServletRequest request) {
        return view(rules.withdraw(book, number, mandates.of(caller, request, null), clock.instant()));
    }

    /// What the proposal would have decided otherwise about what was decided last. Changes nothing.
    @PostMapping("/{book}/dry-runs")
    DryRun tryOut(@PathVariable String book, @Valid @RequestBody Trial body) {
        return rules.dryRun(book, body.content(), clock.instant());
    }

    private BookView view(Editions editions) {
        return new BookView(
                editions.book(),
                rules.effectiveVersion(editions.book(), clock.instant()),
                Stream.concat(
                                Stream.of(EditionView.of(rules.shipped(editions.book()), false)),
                                editions.all().stream().map(one -> EditionView.of(one, false)))
                        .toList());
    }
}
