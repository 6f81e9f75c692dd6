package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.registers.entries.Register;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// An empty workbook for each register, with its headings and what is expected under them.
@RestController
@PreAuthorize("hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
class TemplateController {
    private final List<Sheet> sheets;
    private final Templates templates;

    TemplateController(List<Sheet> sheets, Templates templates) {
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping("/api/grid/import-templates/{register}")
    ResponseEntity<byte[]> template(@PathVariable Register register) throws IOException {
        var sheet = sheets.stream()
                .filter(one -> one.register() == register)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("template", register.name()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ImportController.EXCEL))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + register + ".xlsx\"")
                .body(templates.of(sheet));
    }
}
