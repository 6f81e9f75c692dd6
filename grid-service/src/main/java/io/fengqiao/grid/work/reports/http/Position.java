package io.fengqiao.grid.work.reports.http;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Where the telephone was (WGS 84), as far as it lies in China: what is outside was put the wrong way round,
/// or is the zero of a telephone that does not know.
record Position(
        @NotNull @DecimalMin("73.0") @DecimalMax("136.0") BigDecimal longitude,
        @NotNull @DecimalMin("3.0") @DecimalMax("54.0") BigDecimal latitude) {
    Personal sealed(Vault vault) {
        return vault.seal(Kind.ADDRESS, rounded(longitude) + "," + rounded(latitude));
    }

    /// To a tenth of a metre: more is noise.
    private static String rounded(BigDecimal degrees) {
        return degrees.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }
}
