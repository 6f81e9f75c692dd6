package io.fengqiao.grid.people.teams;

import io.fengqiao.grid.people.staff.Line;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody is to hold a post in a grid, or a unit, for a term.
record Appoint(String place, Post post, @Nullable Line line, String person, LocalDate from, LocalDate until) {}
