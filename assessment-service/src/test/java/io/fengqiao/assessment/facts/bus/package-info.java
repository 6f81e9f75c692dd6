/// Tests.
@NullMarked
package io.fengqiao.assessment.facts.bus;

import org.jspecify.annotations.NullMarked;
