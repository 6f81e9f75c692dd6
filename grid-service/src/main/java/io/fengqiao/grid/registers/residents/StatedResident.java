package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.codes.IdNumber;
import io.fengqiao.chassis.codes.PersonName;
import io.fengqiao.chassis.codes.PhoneNumber;
import io.fengqiao.grid.registers.entries.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody states about a resident, in clear and not yet checked: a worker's telephone or a row of a
/// file. The number may be missing, since whoever has none lives here too.
record StatedResident(
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        ResidenceKind kind,
        @Nullable String address,
        @Nullable String household,
        LocalDate checkedOn) {
    static final int LONGEST_ADDRESS = 200;

    private static final Pattern HOUSEHOLD = Pattern.compile("[0-9A-Za-z-]{1,30}");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /// All that is wrong, by field.
    List<Fault> faults(LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (PersonName.parse(name).isEmpty()) {
            faults.add(Fault.of("name", "name-form", PersonName.LONGEST));
        }
        if (idNumber != null && IdNumber.read(idNumber, today) instanceof IdNumber.Read.Invalid(var wrong)) {
            faults.add(Fault.of("idNumber", wrong.slug()));
        }
        if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
            faults.add(Fault.of("phone", "phone-form"));
        }
        if (address != null && address.length() > LONGEST_ADDRESS) {
            faults.add(Fault.of("address", "text-too-long", LONGEST_ADDRESS));
        }
        if (household != null && !HOUSEHOLD.matcher(household).matches()) {
            faults.add(Fault.of("household", "household-form"));
        }
        if (checkedOn.isAfter(today) || checkedOn.isBefore(EARLIEST)) {
            faults.add(Fault.of("checkedOn", "checked-on-range", EARLIEST.toString(), today.toString()));
        }
        if (idNumber == null && phone == null && address == null) {
            faults.add(Fault.of("idNumber", "resident-unrecognisable"));
        }
        return faults;
    }

    @Override
    public String toString() {
        return "StatedResident[" + kind + "]";
    }
}
