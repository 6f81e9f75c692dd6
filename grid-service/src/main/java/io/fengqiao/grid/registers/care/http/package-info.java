/// Care of the special groups over HTTP; every look leaves an audit entry.
@NullMarked
package io.fengqiao.grid.registers.care.http;

import org.jspecify.annotations.NullMarked;
