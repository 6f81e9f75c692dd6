package io.fengqiao.mediation.organizations;

/// Organizations tell nothing yet: nobody outside needs to know of them before their staffing is reported.
public enum NoNews {}
