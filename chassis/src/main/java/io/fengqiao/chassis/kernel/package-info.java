/// What a feature's root may know of the chassis: plain Java, no framework.
@NullMarked
package io.fengqiao.chassis.kernel;

import org.jspecify.annotations.NullMarked;
