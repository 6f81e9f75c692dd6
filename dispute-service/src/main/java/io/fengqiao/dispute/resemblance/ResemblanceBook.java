package io.fengqiao.dispute.resemblance;

import io.fengqiao.dispute.resemblance.Resemblance.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How points are given for what is alike. It only suggests: whether two disputes are one, an
/// officer decides (S121).
///
/// @param window further apart in time, and nothing is compared
/// @param suggestFrom the score from which an officer is told
public record ResemblanceBook(String version, Duration window, int suggestFrom, Points points) {
    /// What each sign gives at most.
    public record Points(
            int sameIdNumber,
            int samePhone,
            int sameName,
            int sameVillage,
            int sameTown,
            int time,
            int kind,
            int text) {
        int most() {
            return Math.max(sameIdNumber, Math.max(samePhone, sameName))
                    + Math.max(sameVillage, sameTown)
                    + time
                    + kind
                    + text;
        }
    }

    public ResemblanceBook {
        if (points.most() != 100) {
            throw new IllegalArgumentException(
                    "the points add up to " + points.most() + " (expected: 100, the strongest sign of each sort)");
        }
    }

    Resemblance compare(Signs one, Signs other) {
        var parts = new ArrayList<Part>();
        samePerson(one, other).ifPresent(parts::add);
        samePlace(one, other).ifPresent(parts::add);
        nearInTime(one, other).ifPresent(parts::add);
        if (one.kind().equals(other.kind())) {
            parts.add(new Part("KIND", points.kind(), points.kind(), "纠纷类别相同"));
        }
        alikeInText(one.words(), other.words()).ifPresent(parts::add);
        int score = parts.stream().mapToInt(Part::points).sum();
        return new Resemblance(other.dispute(), score, score >= suggestFrom, parts);
    }

    /// The strongest sign only: who has the same number has the same name as well.
    private Optional<Part> samePerson(Signs one, Signs other) {
        if (meet(one.idNumbers(), other.idNumbers())) {
            return Optional.of(new Part("PARTY", points.sameIdNumber(), points.sameIdNumber(), "有当事人证件号码相同"));
        }
        if (meet(one.phones(), other.phones())) {
            return Optional.of(new Part("PARTY", points.samePhone(), points.sameIdNumber(), "有当事人电话相同"));
        }
        return meet(one.names(), other.names())
                ? Optional.of(new Part("PARTY", points.sameName(), points.sameIdNumber(), "有当事人姓名相同"))
                : Optional.empty();
    }

    private Optional<Part> samePlace(Signs one, Signs other) {
        if (!one.village().isEmpty() && one.village().equals(other.village())) {
            return Optional.of(new Part("PLACE", points.sameVillage(), points.sameVillage(), "发生在同一村(社区)"));
        }
        return !one.town().isEmpty() && one.town().equals(other.town())
                ? Optional.of(new Part("PLACE", points.sameTown(), points.sameVillage(), "发生在同一乡镇(街道)"))
                : Optional.empty();
    }

    /// In full at the same hour, nothing at the end of the window, in proportion between.
    private Optional<Part> nearInTime(Signs one, Signs other) {
        var apart = Duration.between(one.occurredAt(), other.occurredAt()).abs();
        long left = window.toHours() - apart.toHours();
        int given = left <= 0 ? 0 : (int) (points.time() * left / window.toHours());
        return given == 0
                ? Optional.empty()
                : Optional.of(new Part("TIME", given, points.time(), "发生时间相差" + apart.toDays() + "日"));
    }

    /// The cosine of the angle between the two accounts' words.
    private Optional<Part> alikeInText(Map<String, Integer> one, Map<String, Integer> other) {
        long common = one.entrySet().stream()
                .mapToLong(word -> (long) word.getValue() * other.getOrDefault(word.getKey(), 0))
                .sum();
        if (common == 0) {
            return Optional.empty();
        }
        double cosine = common / (length(one) * length(other));
        int given = (int) Math.round(points.text() * cosine);
        return Optional.of(new Part("TEXT", given, points.text(), "情况描述的词语相似度为" + Math.round(cosine * 100) + "%"));
    }

    private static double length(Map<String, Integer> words) {
        return Math.sqrt((double)
                words.values().stream().mapToLong(count -> (long) count * count).sum());
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    List<Resemblance> ranked(List<Resemblance> all) {
        return all.stream()
                .filter(one -> !one.parts().isEmpty())
                .sorted((a, b) -> a.score() == b.score()
                        ? a.dispute().compareTo(b.dispute())
                        : Integer.compare(b.score(), a.score()))
                .limit(20)
                .toList();
    }
}
