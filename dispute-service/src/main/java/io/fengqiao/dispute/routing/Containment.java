package io.fengqiao.dispute.routing;

import io.fengqiao.dispute.routing.Reach.Across;
import io.fengqiao.dispute.routing.RoutingBook.Rule;
import java.util.Map;
import java.util.Objects;

/// By which rules a dispute goes to the level that answers for all it touches: the town for several villages
/// (S15), the district's centre for several towns or departments (S14).
public record Containment(Map<Across, Rule> rules) {
    /// Of the shipped book; for an edition written before anybody asked (R9).
    public static final Containment OF_THE_VERSION_BEFORE = new Containment(Map.of(
            Across.VILLAGES, new Rule("dispatch-across-villages", "S15", "涉及多个村(社区),由{place}平台办理"),
            Across.TOWNS, new Rule("dispatch-across-towns", "S14", "跨乡镇(街道),由{place}矛盾纠纷多元化解中心办理"),
            Across.DEPARTMENTS, new Rule("dispatch-across-departments", "S14", "跨部门,由{place}矛盾纠纷多元化解中心统筹协调")));

    public Containment {
        rules = Map.copyOf(rules);
        for (Across across : Across.values()) {
            if (!rules.containsKey(across)) {
                throw new IllegalArgumentException(
                        "no rule for what crosses " + across + " (expected: one for villages, towns and departments)");
            }
        }
    }

    Rule of(Across across) {
        return Objects.requireNonNull(rules.get(across));
    }
}
