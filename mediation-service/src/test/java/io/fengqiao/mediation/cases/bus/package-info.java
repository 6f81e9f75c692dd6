/// The tests of what lies here.
@NullMarked
package io.fengqiao.mediation.cases.bus;

import org.jspecify.annotations.NullMarked;
