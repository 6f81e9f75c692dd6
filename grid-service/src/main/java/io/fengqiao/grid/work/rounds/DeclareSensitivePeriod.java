package io.fengqiao.grid.work.rounds;

import java.time.LocalDate;

/// @param area a district, town or village
/// @param reason what it is for, for everybody to read
public record DeclareSensitivePeriod(String area, LocalDate from, LocalDate to, String reason) {}
