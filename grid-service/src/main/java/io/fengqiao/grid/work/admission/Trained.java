package io.fengqiao.grid.work.admission;

/// Whether a person has had a training (S127, S111). Answered by whoever keeps training records; what an
/// applicant trained for its own item stands in the [WorkItem].
interface Trained {
    boolean in(String person, String course);
}
