/// How many disputes were settled where they arose: the three containment rates, on time, and success (S6).
@NullMarked
package io.fengqiao.assessment.containment;

import org.jspecify.annotations.NullMarked;
