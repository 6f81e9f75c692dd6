/// Tests.
@NullMarked
package io.fengqiao.assessment.containment.book;

import org.jspecify.annotations.NullMarked;
