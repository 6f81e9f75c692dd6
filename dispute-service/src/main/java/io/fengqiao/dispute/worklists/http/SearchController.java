package io.fengqiao.dispute.worklists.http;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.standing.Question;
import io.fengqiao.dispute.tracking.Ticket;
import io.fengqiao.dispute.tracking.Tickets;
import io.fengqiao.dispute.tracking.TrackingNumber;
import io.fengqiao.dispute.worklists.Worklists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Finds disputes within the caller's scope. A search is posted, not asked for: a name does not belong into
/// an address (P4); and so it leaves an audit entry of its own.
@RestController
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER', 'MEDIATOR')")
class SearchController {
    private final Worklists worklists;
    private final Directory names;
    private final Tickets tickets;
    private final Vault vault;
    private final InstantSource clock;

    SearchController(Worklists worklists, Directory names, Tickets tickets, Vault vault, InstantSource clock) {
        this.worklists = worklists;
        this.names = names;
        this.tickets = tickets;
        this.vault = vault;
        this.clock = clock;
    }

    enum By {
        NAME,
        ID_NUMBER,
        PHONE
    }

    /// Exact: a part of a name finds nothing.
    record PartyAsked(
            @NotNull By by, @NotBlank @Size(max = 60) String value) {
        @Override
        public String toString() {
            return "PartyAsked[" + by + "]";
        }
    }

    /// What is absent does not matter; times are from (included) and to (excluded).
    ///
    /// @param number a tracking number, a dispute's id, or the channel's own reference
    record Asked(
            @Nullable @Size(max = 80) String number,
            @Nullable @Valid PartyAsked party,
            @Nullable @Pattern(regexp = DivisionCode.FORM) String division,
            @Nullable @Size(max = 40) String kind,
            @Nullable @Size(max = 40) String stage,
            @Nullable @Size(max = 40) String grade,
            @Nullable @Size(max = 40) String channel,
            @Nullable Boolean ended,
            @Nullable Instant registeredFrom,
            @Nullable Instant registeredTo,
            @Nullable Instant dueBefore,
            @Nullable Integer limit,
            @Nullable @Size(max = 400) String after) {}

    @PostMapping("/api/dispute/searches")
    Page<LineView> search(@Valid @RequestBody Asked asked, Caller caller) {
        var ask = PageAsk.of(asked.limit(), asked.after());
        var now = clock.instant();
        var found = worklists.search(question(asked), caller, ask.limit(), ask.after());
        return new Page<>(found.lines(), found.next()).map(line -> LineView.of(line, names, now));
    }

    private Question question(Asked asked) {
        return new Question(
                asked.ended(),
                null,
                null,
                null,
                null,
                null,
                asked.stage(),
                asked.kind(),
                asked.grade(),
                asked.channel(),
                asked.division(),
                null,
                null,
                asked.number() == null ? null : number(asked.number()),
                asked.party() == null ? null : index(asked.party()),
                asked.registeredFrom(),
                asked.registeredTo(),
                asked.dueBefore());
    }

    /// A party quotes its tracking number; the lines know the dispute's id and the channel's reference.
    private String number(String written) {
        return TrackingNumber.parse(written)
                .flatMap(tickets::find)
                .map(Ticket::dispute)
                .orElse(written);
    }

    private String index(PartyAsked party) {
        var kind =
                switch (party.by()) {
                    case NAME -> Kind.NAME;
                    case ID_NUMBER -> Kind.ID_NUMBER;
                    case PHONE -> Kind.PHONE;
                };
        return vault.index(kind, party.value());
    }
}
