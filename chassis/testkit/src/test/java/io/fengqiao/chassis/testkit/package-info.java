/// The gates are shown to bite.
@NullMarked
package io.fengqiao.chassis.testkit;

import org.jspecify.annotations.NullMarked;
