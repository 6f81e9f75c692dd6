package io.fengqiao.grid.people.teams;

import io.fengqiao.grid.people.staff.CourseBook;
import io.fengqiao.grid.people.staff.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `rules/teams.yaml`, or what an operator's configuration put in its place. A word nobody knows in it is a
/// mistake, told at start, and so is a course that is not in the book of courses.
@ConfigurationProperties(prefix = "rules.teams", ignoreUnknownFields = false)
record PostsFile(String version, Map<Post, Entry> posts, Set<Line> lines, int endingWithinDays) {
    record Entry(
            String id,
            int least,
            int most,
            int longestYears,
            @Nullable List<String> courses,
            String source,
            String words) {}

    PostBook book(CourseBook known) {
        var rules = new EnumMap<Post, PostBook.Rule>(Post.class);
        posts.forEach((post, entry) -> {
            List<String> courses = entry.courses() == null ? List.of() : entry.courses();
            for (String course : courses) {
                if (!known.knows(course)) {
                    throw new IllegalStateException("rules/teams.yaml: " + post + " needs " + course
                            + ", which rules/courses.yaml does not have");
                }
            }
            rules.put(
                    post,
                    new PostBook.Rule(entry.least(), entry.most(), entry.longestYears(), courses, entry.source()));
        });
        return new PostBook(version, rules, lines, endingWithinDays);
    }
}
