package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.exports.Handout;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Residents who are here, as rows of the sheet they are imported by.
@Component
class ResidentHandout implements Handout {
    private final ResidentList residents;
    private final Vault vault;

    ResidentHandout(ResidentList residents, Vault vault) {
        this.residents = residents;
        this.vault = vault;
    }

    @Override
    public Register register() {
        return Register.RESIDENTS;
    }

    @Override
    public Portion next(Scope scope, String grid, boolean clear, @Nullable String after) {
        var wanted = new ResidentList.Wanted(grid, null, false, Map.of());
        var page = residents.page(scope, wanted, new PageAsk(PageAsk.LARGEST, after));
        return new Portion(
                page.items().stream().map(one -> row(one.aggregate(), clear)).toList(), page.next());
    }

    private Map<String, String> row(Resident resident, boolean clear) {
        var it = resident.particulars();
        var row = new HashMap<String, String>();
        row.put("grid", resident.grid().value());
        put(row, "name", it.name(), clear);
        put(row, "idNumber", it.idNumber(), clear);
        put(row, "phone", it.phone(), clear);
        row.put("kind", it.kind().label());
        put(row, "address", it.address(), clear);
        if (it.household() != null) {
            row.put("household", it.household());
        }
        row.put("checkedOn", resident.checkedOn().toString());
        return row;
    }

    private void put(Map<String, String> row, String field, @Nullable Personal personal, boolean clear) {
        if (personal != null) {
            row.put(field, clear ? vault.open(personal) : vault.mask(personal));
        }
    }
}
