package io.fengqiao.grid.people.teams;

import io.fengqiao.grid.people.staff.Line;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;

/// A book of posts for tests: one of each, a worker after one course.
final class Books {
    private Books() {}

    static PostBook posts() {
        var rules = new EnumMap<Post, PostBook.Rule>(Post.class);
        for (Post post : Post.values()) {
            List<String> courses = post == Post.GRID_WORKER ? List.of("grid-duties", "confidentiality") : List.of();
            rules.put(post, new PostBook.Rule(1, 5, 3, courses, "test"));
        }
        return new PostBook("test", rules, EnumSet.allOf(Line.class), 30);
    }
}
