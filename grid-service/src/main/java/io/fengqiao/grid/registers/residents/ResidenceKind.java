package io.fengqiao.grid.registers.residents;

import java.util.Arrays;
import java.util.Optional;

/// How somebody who is in the register of really present people (实有人口) lives here. The label is the word
/// the forms use.
enum ResidenceKind {
    /// Lives where its household is registered.
    REGISTERED("户籍人口"),
    /// Registered here, lives elsewhere, or the other way round within the district.
    SEPARATED("人户分离"),
    /// Registered in another district, lives here.
    MIGRANT("流动人口"),
    /// From Hong Kong, Macao, Taiwan or abroad.
    FROM_ABROAD("境外人员");

    private final String label;

    ResidenceKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<ResidenceKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
