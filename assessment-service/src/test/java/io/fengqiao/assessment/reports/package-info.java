/// Tests.
@NullMarked
package io.fengqiao.assessment.reports;

import org.jspecify.annotations.NullMarked;
