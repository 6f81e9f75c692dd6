/// Realistic material: people, places and what they quarrel about, all made up and all repeatable by seed.
@NullMarked
package io.fengqiao.local.departments.material;

import org.jspecify.annotations.NullMarked;
