package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.http.Problems;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.registers.entries.Fault;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.imports.Findings.WrongRow;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Imports and their findings in the caller's language: the same sentences a single entry is refused with.
@Component
class ImportSight {
    private static final int INVALID = 422;

    private final ImportList imports;
    private final FindingList findings;
    private final List<Sheet> sheets;
    private final Problems problems;

    ImportSight(ImportList imports, FindingList findings, List<Sheet> sheets, Problems problems) {
        this.imports = imports;
        this.findings = findings;
        this.sheets = sheets;
        this.problems = problems;
    }

    /// @param column the heading, absent when the row as a whole is meant
    /// @param expected what was wrong and what was expected, as a sentence
    record FindingView(int row, @Nullable String column, String type, String expected) {}

    Page<ImportView> imports(Scope scope, @Nullable Register register, PageAsk ask, Locale locale) {
        return imports.page(scope, register, ask).map(stored -> view(stored.aggregate(), locale));
    }

    ImportView view(Import one, Locale locale) {
        return ImportView.of(
                one,
                one.stage() instanceof Stage.Refused(var slug, var arguments, var _)
                        ? new ImportView.WhyRefused(type(slug), sentence(slug, List.copyOf(arguments), locale))
                        : null);
    }

    /// A page holds whole rows; a row may have several findings.
    Page<FindingView> findings(Import.Order order, Scope scope, PageAsk ask, Locale locale) {
        var page = findings.page(order.id(), scope, ask);
        return new Page<>(
                page.items().stream()
                        .flatMap(row -> row.faults().stream().map(fault -> finding(order, row, fault, locale)))
                        .toList(),
                page.next());
    }

    private FindingView finding(Import.Order order, WrongRow row, Fault fault, Locale locale) {
        return new FindingView(
                row.row(),
                heading(order.register(), fault.field()),
                type(fault.slug()),
                sentence(fault.slug(), fault.arguments(), locale));
    }

    private @Nullable String heading(Register register, String field) {
        return sheets.stream()
                .filter(sheet -> sheet.register() == register)
                .flatMap(sheet -> sheet.columns().stream())
                .filter(column -> column.field().equals(field))
                .map(Column::heading)
                .findFirst()
                .orElse(null);
    }

    private static String type(String slug) {
        return "urn:fengqiao:problem:" + slug;
    }

    private String sentence(String slug, List<Object> arguments, Locale locale) {
        var detail =
                problems.of(INVALID, slug, null, locale, arguments.toArray()).getDetail();
        return detail == null ? slug : detail;
    }
}
