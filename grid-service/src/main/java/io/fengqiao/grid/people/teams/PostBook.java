package io.fengqiao.grid.people.teams;

import io.fengqiao.grid.people.staff.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each post needs: how many hold it, for how long at most, and which courses come before it (S106,
/// S111, S119). `lines` are those that have to be present in a grid, the N of 1+3+N.
public record PostBook(String version, Map<Post, Rule> posts, Set<Line> lines, int endingWithinDays) {
    public record Rule(int least, int most, int longestYears, List<String> courses, String source) {}

    /// @throws IllegalArgumentException when a post has no rule
    public PostBook {
        posts = Map.copyOf(posts);
        lines = Set.copyOf(lines);
        for (Post post : Post.values()) {
            if (!posts.containsKey(post)) {
                throw new IllegalArgumentException("no rule for " + post + " (expected: one for each post)");
            }
        }
    }

    public Rule of(Post post) {
        var rule = posts.get(post);
        if (rule == null) {
            throw new IllegalArgumentException("no rule for " + post);
        }
        return rule;
    }
}
