package io.fengqiao.grid.registers.premises;

import io.fengqiao.grid.registers.entries.Register;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What stands in a grid, by register. The label is the word the forms use.
enum PremiseKind {
    LIVED_IN(Register.HOUSES, "自住"),
    LET(Register.HOUSES, "出租"),
    EMPTY(Register.HOUSES, "空置"),
    IN_BUSINESS(Register.HOUSES, "经营"),
    DOORPLATE(Register.ADDRESSES, "门楼牌"),
    ROOM(Register.ADDRESSES, "户室牌"),
    PUBLIC_BODY(Register.ORGANISATIONS, "机关事业单位"),
    ENTERPRISE(Register.ORGANISATIONS, "企业"),
    SHOP(Register.ORGANISATIONS, "个体工商户"),
    SOCIAL(Register.ORGANISATIONS, "社会组织"),
    CAMERA(Register.THINGS, "视频监控"),
    LAMP(Register.THINGS, "路灯"),
    FIRE_GEAR(Register.THINGS, "消防设施"),
    MANHOLE(Register.THINGS, "井盖"),
    OTHER_FACILITY(Register.THINGS, "其他设施");

    private final Register register;
    private final String label;

    PremiseKind(Register register, String label) {
        this.register = register;
        this.label = label;
    }

    Register register() {
        return register;
    }

    String label() {
        return label;
    }

    static List<String> labels(Register register) {
        return Arrays.stream(values())
                .filter(kind -> kind.register == register)
                .map(PremiseKind::label)
                .toList();
    }

    static PremiseKind anyOf(Register register) {
        return Arrays.stream(values())
                .filter(kind -> kind.register == register)
                .findFirst()
                .orElseThrow();
    }

    static Optional<PremiseKind> labelled(Register register, String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.register == register && kind.label.equals(label))
                .findFirst();
    }
}
