/// Rules as data, in every service: what a decision refers to, and how it is changed while the
/// service runs (S135).
@NullMarked
package io.fengqiao.chassis.rules;

import org.jspecify.annotations.NullMarked;
