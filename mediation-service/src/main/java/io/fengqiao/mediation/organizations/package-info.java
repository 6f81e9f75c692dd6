/// Mediation organizations and the mediators in them, per village, town, district and profession.
@NullMarked
package io.fengqiao.mediation.organizations;

import org.jspecify.annotations.NullMarked;
