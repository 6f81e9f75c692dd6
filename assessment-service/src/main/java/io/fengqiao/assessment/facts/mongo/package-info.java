/// Keeps the facts, one document a dispute, and counts them.
@NullMarked
package io.fengqiao.assessment.facts.mongo;

import org.jspecify.annotations.NullMarked;
