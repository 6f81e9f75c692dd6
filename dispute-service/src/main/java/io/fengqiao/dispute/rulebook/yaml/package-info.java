/// Reads a proposed edition as strictly as the shipped one.
@NullMarked
package io.fengqiao.dispute.rulebook.yaml;

import org.jspecify.annotations.NullMarked;
