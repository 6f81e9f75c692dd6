/// Tests.
@NullMarked
package io.fengqiao.assessment.containment;

import org.jspecify.annotations.NullMarked;
