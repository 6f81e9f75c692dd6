/// That callers ask until they are answered, and ask the same thing.
@NullMarked
package io.fengqiao.local.departments.suite;

import org.jspecify.annotations.NullMarked;
