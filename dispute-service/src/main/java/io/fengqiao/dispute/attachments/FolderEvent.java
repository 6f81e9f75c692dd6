package io.fengqiao.dispute.attachments;

/// What can happen to a folder.
public sealed interface FolderEvent {
    record FileAttached(Attachment attachment) implements FolderEvent {}
}
