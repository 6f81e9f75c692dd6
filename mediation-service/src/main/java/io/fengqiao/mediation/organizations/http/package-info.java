/// Organizations and mediators over HTTP.
@NullMarked
package io.fengqiao.mediation.organizations.http;

import org.jspecify.annotations.NullMarked;
