/// Makes secrets by chance and keeps them sealed.
@NullMarked
package io.fengqiao.dispute.tracking.vault;

import org.jspecify.annotations.NullMarked;
