package io.fengqiao.dispute.routing;

import io.fengqiao.dispute.routing.RoutingBook.Rule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The rules by which a dispute is passed on (S121), and how often it may be.
///
/// @param mostDiversions how often one dispute is diverted between peers at most
/// @param passing why it is not diverted more often, and not back to whoever passed it on
/// @param objection why a dispatch is objected to once
public record Ways(Map<Way, Rule> rules, int mostDiversions, Rule passing, Rule objection) {
    public Ways {
        rules = Map.copyOf(rules);
        for (Way way : Way.values()) {
            if (!rules.containsKey(way)) {
                throw new IllegalArgumentException("no rule for what is " + way + " (expected: one for every way)");
            }
        }
        if (mostDiversions < 0) {
            throw new IllegalArgumentException("most-diversions is " + mostDiversions + " (expected: 0 or more)");
        }
    }

    /// For an edition written before there were ways other than upwards (R9).
    public static Ways ofTheVersionBefore(Rule upwards) {
        var rules = new EnumMap<Way, Rule>(Way.class);
        rules.put(Way.ESCALATED, upwards);
        rules.put(Way.DIVERTED, new Rule("dispatch-diverted", "S121", "属于同级{place}平台职责范围,分流办理"));
        rules.put(Way.COORDINATED, new Rule("dispatch-coordinated", "S121", "涉及多个部门,由{place}矛盾纠纷多元化解中心统筹协调"));
        rules.put(Way.HANDED_DOWN, new Rule("dispatch-handed-down", "S121", "属于下级职责范围,交办{place}平台办理"));
        rules.put(Way.REDISPATCHED, new Rule("dispatch-again", "S62", "派单异议成立,改派{place}平台办理"));
        return new Ways(
                rules,
                2,
                new Rule("pass-on-limited", "S120", "已多次流转或由该单位转出,应继续办理或者上报上级协调"),
                new Rule("objection-once", "S62", "同一次派单只能提出一次异议"));
    }

    public Rule of(Way way) {
        return Objects.requireNonNull(rules.get(way));
    }
}
