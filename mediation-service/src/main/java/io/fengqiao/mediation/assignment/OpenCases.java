package io.fengqiao.mediation.assignment;

import java.util.Map;

/// How many cases are open with each mediator; who has none may be missing.
@FunctionalInterface
public interface OpenCases {
    Map<String, Integer> perMediator();
}
