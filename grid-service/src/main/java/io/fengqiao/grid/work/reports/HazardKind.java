package io.fengqiao.grid.work.reports;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The seven kinds of hazards a grid looks for (S97, article 10 (3)).
public enum HazardKind {
    /// 社会治安.
    PUBLIC_ORDER,
    /// 生产安全.
    WORK_SAFETY,
    /// 公共卫生安全.
    PUBLIC_HEALTH,
    /// 消防安全.
    FIRE,
    /// 交通安全.
    TRAFFIC,
    /// 食品药品安全.
    FOOD_AND_DRUG,
    /// 自然灾害.
    NATURAL_DISASTER;

    static String all() {
        return Arrays.stream(values()).map(HazardKind::name).collect(Collectors.joining(", "));
    }
}
