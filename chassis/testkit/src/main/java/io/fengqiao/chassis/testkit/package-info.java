/// What every service's tests share: its surroundings, callers, contracts and the rules of the house.
@NullMarked
package io.fengqiao.chassis.testkit;

import org.jspecify.annotations.NullMarked;
