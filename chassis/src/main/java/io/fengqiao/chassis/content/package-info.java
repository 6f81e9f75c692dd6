/// Which files are taken, by their content, and what is taken out of them first. Plain Java.
@NullMarked
package io.fengqiao.chassis.content;

import org.jspecify.annotations.NullMarked;
