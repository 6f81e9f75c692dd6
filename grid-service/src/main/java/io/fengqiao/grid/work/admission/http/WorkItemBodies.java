package io.fengqiao.grid.work.admission.http;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.grid.work.admission.Nature;
import io.fengqiao.grid.work.admission.Terms;
import io.fengqiao.grid.work.admission.Work;
import io.fengqiao.grid.work.reports.Item;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What departments, towns and the commission post about work items.
final class WorkItemBodies {
    private WorkItemBodies() {}

    record Applying(
            @NotBlank @Size(max = 100) String name,
            @NotNull Item duty,
            @NotNull Nature nature,

            @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
            String course,

            @NotNull @Valid TermsBody terms) {
        Work work() {
            return new Work(name, duty, nature, course);
        }
    }

    record TermsBody(
            @NotEmpty @Size(max = 300) List<@NotNull @Pattern(regexp = DivisionCode.FORM) String> areas,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 500) String basis) {
        Terms terms() {
            return new Terms(areas, from, to, basis);
        }
    }

    record Reasoned(@NotBlank @Size(max = 500) String reason) {}

    record Trainee(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")
            String person) {}
}
