/// Codes, numbers and names that mean the same in every service: what is one, how it is read, and what can be
/// told from it. Plain Java.
@NullMarked
package io.fengqiao.chassis.codes;

import org.jspecify.annotations.NullMarked;
