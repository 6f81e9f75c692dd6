package io.fengqiao.grid.work.reports;

import io.fengqiao.grid.net.grids.GridCode;
import java.time.Instant;
import java.util.List;

/// A report as plain values, to be written down and shown.
///
/// @param alerted units that heard of it at once
/// @param changedAt when it last changed: a telephone asks by it for what is new
public record Snapshot(
        ReportNumber number,
        GridCode grid,
        Content content,
        String reportedBy,
        Instant reportedAt,
        Course course,
        List<String> alerted,
        List<Succession> successions,
        List<Attachment> attachments,
        Instant changedAt) {
    public Snapshot {
        alerted = List.copyOf(alerted);
        successions = List.copyOf(successions);
        attachments = List.copyOf(attachments);
    }
}
