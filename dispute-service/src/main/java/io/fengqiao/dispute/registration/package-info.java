/// Disputes taken down by an officer: who walks in, what another office sends on paper, what a list brings.
@NullMarked
package io.fengqiao.dispute.registration;

import org.jspecify.annotations.NullMarked;
