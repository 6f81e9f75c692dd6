package io.fengqiao.dispute.casework.bus;

import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sees to it that personal data of a report can be opened and are what they claim to be; what another party
/// sealed with its own key is sealed anew with ours. Blank is nothing: it proves no fact (S58).
final class Sealing {
    private final Vault vault;
    private final boolean foreign;

    private Sealing(Vault vault, boolean foreign) {
        this.vault = vault;
        this.foreign = foreign;
    }

    /// For what departments send.
    static Sealing adopting(Vault vault) {
        return new Sealing(vault, true);
    }

    /// For what a service of the suite sends: sealed with our keys already, so it is only tried.
    static Sealing checking(Vault vault) {
        return new Sealing(vault, false);
    }

    /// @throws io.fengqiao.chassis.personal.Unreadable when it was not sealed, or with a key nobody gave us
    @Nullable
    Personal take(String field, Kind kind, @Nullable Personal given) {
        if (given == null) {
            return null;
        }
        if (given.kind() != kind) {
            throw new Malformed(
                    "field-malformed", field + " is sealed as " + given.kind() + " (expected: " + kind + ")");
        }
        var clear = vault.open(given);
        if (clear.isBlank()) {
            return null;
        }
        return foreign || given.index() == null ? vault.seal(kind, clear) : given;
    }

    /// The parties that have a name.
    List<Party> parties(@Nullable List<ReportedParty> given) {
        return given == null
                ? List.of()
                : given.stream().flatMap(one -> party(one).stream()).toList();
    }

    private List<Party> party(ReportedParty given) {
        var name = take("parties.name", Kind.NAME, given.name());
        return name == null
                ? List.of()
                : List.of(new Party(
                        given.role(),
                        name,
                        take("parties.idNumber", Kind.ID_NUMBER, given.idNumber()),
                        take("parties.phone", Kind.PHONE, given.phone())));
    }
}
