/// The tests of what lies here.
@NullMarked
package io.fengqiao.mediation.cases;

import org.jspecify.annotations.NullMarked;
