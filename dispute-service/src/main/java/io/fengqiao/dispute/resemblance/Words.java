package io.fengqiao.dispute.resemblance;

import io.fengqiao.chassis.kernel.Personal;
import java.util.Map;

/// The words of a sealed account, with how often each stands there; gone when they have been compared.
public interface Words {
    Map<String, Integer> of(Personal account);
}
