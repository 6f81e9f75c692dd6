package io.fengqiao.mediation.organizations;

/// How an organization is led. Court and justice office guide both.
public sealed interface Pattern {
    /// People's mediation committee of a division; the township leads (S17).
    record Territorial() implements Pattern {}

    /// Committee of one of the 14 domains (S20); a department leads (S21).
    record Professional(String profession, String department) implements Pattern {}
}
