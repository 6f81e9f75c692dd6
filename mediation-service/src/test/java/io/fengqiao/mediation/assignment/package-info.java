/// The tests of what lies here.
@NullMarked
package io.fengqiao.mediation.assignment;

import org.jspecify.annotations.NullMarked;
