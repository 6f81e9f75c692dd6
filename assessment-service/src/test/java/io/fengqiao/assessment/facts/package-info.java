/// Tests.
@NullMarked
package io.fengqiao.assessment.facts;

import org.jspecify.annotations.NullMarked;
