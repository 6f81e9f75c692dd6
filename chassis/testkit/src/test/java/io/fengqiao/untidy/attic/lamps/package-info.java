/// A feature of a group.
package io.fengqiao.untidy.attic.lamps;
