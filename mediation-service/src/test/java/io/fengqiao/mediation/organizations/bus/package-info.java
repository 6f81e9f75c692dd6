/// The tests of what lies here.
@NullMarked
package io.fengqiao.mediation.organizations.bus;

import org.jspecify.annotations.NullMarked;
