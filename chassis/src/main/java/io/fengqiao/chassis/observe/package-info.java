/// Health, metrics and traces.
@NullMarked
package io.fengqiao.chassis.observe;

import org.jspecify.annotations.NullMarked;
