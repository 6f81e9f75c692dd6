package io.fengqiao.grid.people.evaluations;

import io.fengqiao.chassis.kernel.Personal;
import java.time.LocalDate;

/// A day's mark in one category (S115): what somebody did well or badly, in points.
record Mark(LocalDate day, String category, int points, Personal note, String by) {}
