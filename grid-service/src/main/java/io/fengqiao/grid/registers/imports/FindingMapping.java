package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.registers.entries.Fault;
import io.fengqiao.grid.registers.imports.Findings.WrongRow;
import java.util.List;
import java.util.Set;

/// A wrong row, written down. Its id sorts as its number does.
final class FindingMapping implements AggregateMapping<FindingMapping.Finding, FindingMapping.State> {
    record Finding(WrongRow row, Set<String> reach) {}

    record State(String job, int row, List<StoredFault> faults, List<String> reach) {}

    /// Arguments are few, short and plain: they are kept as texts.
    record StoredFault(String field, String slug, List<String> arguments) {}

    private final SeenFrom seenFrom;

    FindingMapping(SeenFrom seenFrom) {
        this.seenFrom = seenFrom;
    }

    static String id(ImportId job, int row) {
        return "%s-%07d".formatted(job.value(), row);
    }

    @Override
    public String collection() {
        return "import_findings";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Finding finding) {
        return id(finding.row().importId(), finding.row().row());
    }

    @Override
    public State state(Finding finding) {
        var row = finding.row();
        return new State(
                row.importId().value(),
                row.row(),
                row.faults().stream()
                        .map(fault -> new StoredFault(
                                fault.field(),
                                fault.slug(),
                                fault.arguments().stream().map(String::valueOf).toList()))
                        .toList(),
                List.copyOf(finding.reach()));
    }

    @Override
    public Finding aggregate(State state) {
        var faults = state.faults().stream()
                .map(fault -> new Fault(fault.field(), fault.slug(), List.copyOf(fault.arguments())))
                .toList();
        return new Finding(new WrongRow(new ImportId(state.job()), state.row(), faults), Set.copyOf(state.reach()));
    }

    @Override
    public Visibility visibility(Finding finding) {
        return seenFrom.areas(finding.reach());
    }
}
