package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Staff files: a village recommends part-time workers, a town hires (S105), a department describes its own;
/// the person itself, the officers above and the own department look at them.
@RestController
@RequestMapping("/api/grid/staff")
class StaffController {
    static final String WRITE =
            "hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";
    static final String READ = "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER',"
            + " 'DEPARTMENT_OFFICER')";

    private final KeepingFiles keeping;
    private final StaffFiles files;
    private final StaffList list;
    private final CommandContexts mandates;
    private final Vault vault;

    StaffController(KeepingFiles keeping, StaffFiles files, StaffList list, CommandContexts mandates, Vault vault) {
        this.keeping = keeping;
        this.files = files;
        this.list = list;
        this.mandates = mandates;
        this.vault = vault;
    }

    record StaffOpening(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")
            String person,

            @NotNull @Valid StaffDescribed described) {}

    record StaffDescribed(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 40) String phone,
            @NotBlank @Size(max = 40) String unit,
            Employment.@NotNull Kind employment,
            @Nullable Source source,
            @Nullable Line line,
            @Nullable Boolean partyMember,
            @Nullable Force force) {
        OpenFile of(String person, Vault vault) {
            return new OpenFile(
                    person,
                    vault.seal(Kind.NAME, name),
                    vault.sealOptional(Kind.PHONE, phone),
                    unit,
                    Employment.of(employment, source, line, Boolean.TRUE.equals(partyMember)),
                    force == null ? Force.ASSIGNED : force);
        }
    }

    @PostMapping
    @PreAuthorize(WRITE)
    ResponseEntity<StaffView> open(Caller caller, HttpServletRequest request, @Valid @RequestBody StaffOpening body) {
        var stored = keeping.open(body.described().of(body.person(), vault), mandates.of(caller, request, body));
        return ResponseEntity.created(URI.create("/api/grid/staff/" + body.person()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(StaffView.of(stored, vault));
    }

    @PostMapping("/{person}/descriptions")
    @PreAuthorize(WRITE)
    ResponseEntity<StaffView> describe(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String person,
            @Valid @RequestBody StaffDescribed body) {
        return answer(keeping.describe(body.of(person, vault), mandates.of(caller, request, body)));
    }

    @PostMapping("/{person}/returns-to-service")
    @PreAuthorize(WRITE)
    ResponseEntity<StaffView> comeBack(Caller caller, HttpServletRequest request, @PathVariable String person) {
        return answer(keeping.comeBack(person, mandates.of(caller, request, null)));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<StaffView> list(
            Caller caller,
            @RequestParam @Nullable String division,
            @RequestParam @Nullable String unit,
            @RequestParam Stage.@Nullable Status status,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(caller.scope(), new StaffList.Wanted(division, unit, status), PageAsk.of(limit, after))
                .map(stored -> StaffView.of(stored, vault));
    }

    @GetMapping("/{person}")
    @PreAuthorize(READ)
    ResponseEntity<StaffView> one(Caller caller, @PathVariable String person) {
        return answer(files.find(person, caller.scope()).orElseThrow(() -> Refusal.notFound("staff file", person)));
    }

    private ResponseEntity<StaffView> answer(Versioned<StaffFile> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(StaffView.of(stored, vault));
    }
}
