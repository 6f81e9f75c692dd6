/// That texts, people and places are complete, varied and repeatable.
@NullMarked
package io.fengqiao.local.departments.material;

import org.jspecify.annotations.NullMarked;
