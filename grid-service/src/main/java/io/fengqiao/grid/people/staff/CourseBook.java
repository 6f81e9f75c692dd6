package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The courses there are (S111), and the work handbook in force (S113).
public record CourseBook(String version, List<Course> courses, Handbook handbook) {
    /// @param validYears after how many years it has to be repeated; null when never
    public record Course(
            String code, String name, int hours, @Nullable Integer validYears, String source) {}

    public record Handbook(String version, LocalDate publishedOn, String source) {}

    public CourseBook {
        courses = List.copyOf(courses);
    }

    /// @throws Refusal when there is no such course, or the hours fall short of it
    public Training passed(String code, LocalDate on, int hours) {
        var course = course(code);
        if (hours < course.hours()) {
            throw new Refusal("hours-short", Refusal.Kind.INVALID, "S111", code, hours, course.hours());
        }
        var years = course.validYears();
        return new Training(
                code, on, hours, years == null ? null : on.plusYears(years).minusDays(1));
    }

    public int hoursOf(String code) {
        return course(code).hours();
    }

    private Course course(String code) {
        return courses.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("course-unknown", Refusal.Kind.INVALID, "S111", code, codes()));
    }

    public boolean knows(String code) {
        return courses.stream().anyMatch(one -> one.code().equals(code));
    }

    private String codes() {
        return String.join(", ", courses.stream().map(Course::code).toList());
    }
}
