/// Makes committees of the divisions the directory describes.
@NullMarked
package io.fengqiao.mediation.organizations.bus;

import org.jspecify.annotations.NullMarked;
