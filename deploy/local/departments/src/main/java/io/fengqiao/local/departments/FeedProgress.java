package io.fengqiao.local.departments;

/// How far a feed has come, in reports.
public record FeedProgress(int count, int sent, int registered, int settled, int closed, int scored, int open) {}
