package io.fengqiao.grid.people.staff;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/courses.yaml`, or what an operator's configuration put in its place. A word nobody knows in it is a
/// mistake, told at start.
@ConfigurationProperties(prefix = "rules.courses", ignoreUnknownFields = false)
record CoursesFile(String version, List<Entry> courses, Handbook handbook) {
    record Entry(
            String code, String name, int hours, @Nullable Integer validYears, String source, String words) {}

    record Handbook(String version, LocalDate publishedOn, String source) {}

    CourseBook book() {
        return new CourseBook(
                version,
                courses.stream()
                        .map(one -> new CourseBook.Course(
                                one.code(), one.name(), one.hours(), one.validYears(), one.source()))
                        .toList(),
                new CourseBook.Handbook(handbook.version(), handbook.publishedOn(), handbook.source()));
    }
}
