package io.fengqiao.local.yardstick;

import java.util.Locale;

/// Numbers for people: three digits are enough, thousands are set apart, whole numbers stay whole.
final class Numbers {
    private Numbers() {}

    static String of(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        var size = Math.abs(value);
        var form = size >= 100 || size == Math.rint(size) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }
}
