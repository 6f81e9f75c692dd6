/// Puts the mediation service together: use cases from rule books and ports, and what it does by itself.
@NullMarked
package io.fengqiao.mediation;

import org.jspecify.annotations.NullMarked;
