package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.codes.IdNumber;
import io.fengqiao.chassis.codes.PersonName;
import io.fengqiao.chassis.codes.PhoneNumber;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.net.grids.GridCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A statement that was found without fault, sealed in its normal form: the same person has the same index
/// however its number was typed.
final class SealedResident {
    private SealedResident() {}

    static RegisterResident of(Vault vault, GridCode grid, StatedResident stated) {
        return new RegisterResident(
                grid,
                new Particulars(
                        vault.seal(Kind.NAME, normalised(Kind.NAME, stated.name())),
                        vault.sealOptional(Kind.ID_NUMBER, normalisedOptional(Kind.ID_NUMBER, stated.idNumber())),
                        vault.sealOptional(Kind.PHONE, normalisedOptional(Kind.PHONE, stated.phone())),
                        stated.kind(),
                        vault.sealOptional(Kind.ADDRESS, stated.address()),
                        stated.household()),
                stated.checkedOn());
    }

    /// The id the sealed statement has, without sealing it.
    static ResidentId id(Vault vault, GridCode grid, StatedResident stated) {
        return ResidentId.of(
                grid.village(),
                vault.index(Kind.NAME, normalised(Kind.NAME, stated.name())),
                index(vault, Kind.ID_NUMBER, normalisedOptional(Kind.ID_NUMBER, stated.idNumber())),
                index(vault, Kind.PHONE, normalisedOptional(Kind.PHONE, stated.phone())),
                index(vault, Kind.ADDRESS, stated.address()));
    }

    private static @Nullable String index(Vault vault, Kind kind, @Nullable String clear) {
        return clear == null ? null : vault.index(kind, clear);
    }

    private static @Nullable String normalisedOptional(Kind kind, @Nullable String clear) {
        return clear == null ? null : normalised(kind, clear);
    }

    /// The form numbers are sealed and looked for in; what is no number stays as it is, and is found nowhere.
    static String normalised(Kind kind, String clear) {
        return switch (kind) {
            case ID_NUMBER ->
                IdNumber.parse(clear, LocalDate.MAX).map(IdNumber::value).orElse(clear);
            case PHONE -> PhoneNumber.parse(clear).map(PhoneNumber::value).orElse(clear);
            case NAME -> PersonName.parse(clear).map(PersonName::value).orElseGet(clear::strip);
            case ADDRESS, STATEMENT -> clear.strip();
        };
    }
}
