/// Imports over HTTP: a file is posted, its progress and findings are looked at.
@NullMarked
package io.fengqiao.grid.registers.imports.http;

import org.jspecify.annotations.NullMarked;
