package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.codes.PhoneNumber;
import io.fengqiao.grid.registers.entries.Fault;
import io.fengqiao.grid.registers.entries.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody states about a house, an address, an organisation or a thing, in clear and not yet checked.
///
/// @param contact who owns the house or heads the organisation
record StatedPremise(
        PremiseKind kind,
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String address,
        @Nullable String contact,
        @Nullable String phone,
        LocalDate checkedOn) {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_ADDRESS = 200;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    List<Fault> faults(LocalDate today) {
        var faults = new ArrayList<Fault>();
        boolean isNamed = kind.register() == Register.ORGANISATIONS || kind.register() == Register.THINGS;
        if (isNamed && name == null) {
            faults.add(Fault.of("name", "cell-missing"));
        }
        if (!isNamed && address == null) {
            faults.add(Fault.of("address", "cell-missing"));
        }
        if (name != null && name.length() > LONGEST_NAME) {
            faults.add(Fault.of("name", "text-too-long", LONGEST_NAME));
        }
        if (address != null && address.length() > LONGEST_ADDRESS) {
            faults.add(Fault.of("address", "text-too-long", LONGEST_ADDRESS));
        }
        if (creditCode != null
                && (kind.register() != Register.ORGANISATIONS
                        || CreditCode.parse(creditCode).isEmpty())) {
            faults.add(Fault.of("creditCode", "credit-code-form"));
        }
        if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
            faults.add(Fault.of("phone", "phone-form"));
        }
        if (checkedOn.isAfter(today) || checkedOn.isBefore(EARLIEST)) {
            faults.add(Fault.of("checkedOn", "checked-on-range", EARLIEST.toString(), today.toString()));
        }
        return faults;
    }

    @Override
    public String toString() {
        return "StatedPremise[" + kind + "]";
    }
}
