/// The tests of what lies here.
@NullMarked
package io.fengqiao.mediation;

import org.jspecify.annotations.NullMarked;
