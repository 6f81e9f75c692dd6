package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.codes.PhoneNumber;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.net.grids.GridCode;
import org.jspecify.annotations.Nullable;

/// A statement that was found without fault, sealed.
final class SealedPremise {
    private SealedPremise() {}

    static RegisterPremise of(Vault vault, GridCode grid, StatedPremise stated) {
        return new RegisterPremise(
                grid,
                new Description(
                        stated.kind(),
                        stated.name(),
                        code(stated),
                        vault.sealOptional(Kind.ADDRESS, stated.address()),
                        vault.sealOptional(Kind.NAME, stated.contact()),
                        phone(vault, stated.phone())),
                stated.checkedOn());
    }

    private static @Nullable String code(StatedPremise stated) {
        return stated.creditCode() == null
                ? null
                : CreditCode.parse(stated.creditCode()).map(CreditCode::value).orElse(stated.creditCode());
    }

    private static @Nullable Personal phone(Vault vault, @Nullable String phone) {
        return phone == null
                ? null
                : vault.seal(
                        Kind.PHONE,
                        PhoneNumber.parse(phone).map(PhoneNumber::value).orElse(phone));
    }
}
