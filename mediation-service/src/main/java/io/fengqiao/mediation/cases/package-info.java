/// A mediation case's life, from the dispatch of a dispute to agreement, failure or withdrawal.
@NullMarked
package io.fengqiao.mediation.cases;

import org.jspecify.annotations.NullMarked;
