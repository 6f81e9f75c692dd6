package io.fengqiao.dispute.rulebook;

import java.util.List;

/// Disputes a proposal is tried on.
public interface PastCases {
    /// The last registered ones.
    List<PastCase> latest(int most);
}
