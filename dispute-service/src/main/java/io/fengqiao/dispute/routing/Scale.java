package io.fengqiao.dispute.routing;

/// 规模 of GB/T 31000: one person's affair, a group's, a large group's.
public enum Scale {
    INDIVIDUAL("01"),
    GROUP("02"),
    MASS("03");

    private final String code;

    Scale(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
