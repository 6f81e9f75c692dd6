/// Tests.
@NullMarked
package io.fengqiao.assessment.containment.yaml;

import org.jspecify.annotations.NullMarked;
