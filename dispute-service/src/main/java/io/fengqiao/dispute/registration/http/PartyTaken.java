package io.fengqiao.dispute.registration.http;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.IdNumber;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Party;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A party; nobody needs an identity number to be heard.
record PartyTaken(
        Party.@NotNull Role role,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 40) String idNumber,
        @Nullable @Size(max = 40) String phone) {
    static List<Party> sealed(@Nullable List<PartyTaken> parties, Vault vault, Instant now) {
        var sealed = new ArrayList<Party>();
        for (PartyTaken one : parties == null ? List.<PartyTaken>of() : parties) {
            var number =
                    one.idNumber() == null || one.idNumber().isBlank() ? null : checked(one, sealed.size() + 1, now);
            sealed.add(new Party(
                    one.role(),
                    vault.seal(Kind.NAME, one.name().strip()),
                    vault.sealOptional(Kind.ID_NUMBER, number),
                    vault.sealOptional(Kind.PHONE, one.phone())));
        }
        return sealed;
    }

    /// The refusal names the party by its place in the list: the number itself is nobody's to read.
    private static String checked(PartyTaken one, int place, Instant now) {
        return IdNumber.parse(String.valueOf(one.idNumber()), LocalDate.ofInstant(now, WorkingCalendar.SHANGHAI))
                .orElseThrow(() -> new Refusal("id-number-invalid", Refusal.Kind.INVALID, "GB 11643", place))
                .value();
    }

    @Override
    public String toString() {
        return "PartyTaken[" + role + "]";
    }
}
