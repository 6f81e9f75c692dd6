package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.exports.Handout;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Premises of one register that are there, as rows of the sheet they are imported by.
final class PremiseHandout implements Handout {
    private final Register register;
    private final PremiseList premises;
    private final Vault vault;

    PremiseHandout(Register register, PremiseList premises, Vault vault) {
        this.register = register;
        this.premises = premises;
        this.vault = vault;
    }

    @Override
    public Register register() {
        return register;
    }

    @Override
    public Portion next(Scope scope, String grid, boolean clear, @Nullable String after) {
        var wanted = new PremiseList.Wanted(register, grid, null, false, Map.of());
        var page = premises.page(scope, wanted, new PageAsk(PageAsk.LARGEST, after));
        return new Portion(
                page.items().stream().map(one -> row(one.aggregate(), clear)).toList(), page.next());
    }

    private Map<String, String> row(Premise premise, boolean clear) {
        var it = premise.description();
        var row = new HashMap<String, String>();
        row.put("grid", premise.grid().value());
        row.put("kind", it.kind().label());
        if (it.name() != null) {
            row.put("name", it.name());
        }
        if (it.creditCode() != null) {
            row.put("creditCode", it.creditCode());
        }
        put(row, "address", it.address(), clear);
        put(row, "contact", it.contact(), clear);
        put(row, "phone", it.phone(), clear);
        row.put("checkedOn", premise.checkedOn().toString());
        return row;
    }

    private void put(Map<String, String> row, String field, @Nullable Personal personal, boolean clear) {
        if (personal != null) {
            row.put(field, clear ? vault.open(personal) : vault.mask(personal));
        }
    }
}
