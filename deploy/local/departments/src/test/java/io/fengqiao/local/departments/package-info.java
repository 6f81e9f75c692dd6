/// The feed against a suite that is played too: what is counted, and what is made wrong on purpose.
@NullMarked
package io.fengqiao.local.departments;

import org.jspecify.annotations.NullMarked;
