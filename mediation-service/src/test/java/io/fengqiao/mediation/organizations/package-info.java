/// The tests of what lies here.
@NullMarked
package io.fengqiao.mediation.organizations;

import org.jspecify.annotations.NullMarked;
