/// Tests.
@NullMarked
package io.fengqiao.assessment.facts.mongo;

import org.jspecify.annotations.NullMarked;
