@NullMarked
package io.fengqiao.dispute.registration;

import org.jspecify.annotations.NullMarked;
