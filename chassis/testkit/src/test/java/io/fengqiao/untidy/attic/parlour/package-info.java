/// What no feature of one package should look like.
package io.fengqiao.untidy.attic.parlour;
