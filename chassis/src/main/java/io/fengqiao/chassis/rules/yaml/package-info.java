/// Rule books as they are written: the shipped files and every proposal, read by one strict reader.
@NullMarked
package io.fengqiao.chassis.rules.yaml;

import org.jspecify.annotations.NullMarked;
