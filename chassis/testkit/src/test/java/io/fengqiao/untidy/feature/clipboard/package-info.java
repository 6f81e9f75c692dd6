/// Beside a feature, and nobody knows as what.
@NullMarked
package io.fengqiao.untidy.feature.clipboard;

import org.jspecify.annotations.NullMarked;
