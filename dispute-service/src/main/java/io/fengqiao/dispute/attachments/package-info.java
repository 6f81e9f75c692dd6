/// Photos and files on a dispute, for who may know what is confidential about it (P11).
@NullMarked
package io.fengqiao.dispute.attachments;

import org.jspecify.annotations.NullMarked;
