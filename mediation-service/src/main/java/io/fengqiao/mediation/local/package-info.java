/// What only a developer's machine and the demonstration have (profile `local`): people and organizations
/// that are made up. Nothing else knows this package.
@NullMarked
package io.fengqiao.mediation.local;

import org.jspecify.annotations.NullMarked;
