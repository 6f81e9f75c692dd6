package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.facts.Facts;

/// What was reported, with all three facts of S58: the matter (kind, account, and the facts that name
/// nobody), the persons and the place.
public record Report(Origin origin, String kind, Personal account, Facts facts, Place place, Parties parties) {}
