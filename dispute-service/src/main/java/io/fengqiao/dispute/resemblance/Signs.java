package io.fengqiao.dispute.resemblance;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.Snapshot;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is compared of a dispute. Persons are keyed indexes and never names; the words live as long
/// as the comparison.
public record Signs(
        String dispute,
        String kind,
        String town,
        String village,
        Instant occurredAt,
        Set<String> idNumbers,
        Set<String> phones,
        Set<String> names,
        Map<String, Integer> words) {
    static Signs of(Snapshot it, Map<String, Integer> words) {
        return new Signs(
                it.id().value(),
                it.report().kind(),
                it.territory().town() == null ? "" : it.territory().town(),
                it.territory().village() == null ? "" : it.territory().village(),
                it.report().facts().occurredAt(),
                indexes(it, Party::idNumber),
                indexes(it, Party::phone),
                indexes(it, Party::name),
                words);
    }

    /// The keyed indexes of what the parties have of one sort.
    public static Set<String> indexes(Snapshot it, Function<Party, @Nullable Personal> sort) {
        return it.report().parties().all().stream()
                .flatMap(party -> Stream.ofNullable(sort.apply(party)))
                .flatMap(personal -> Stream.ofNullable(personal.index()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The words are personal: what was said is told to nobody.
    @Override
    public String toString() {
        return "Signs[" + dispute + "]";
    }
}
