package io.fengqiao.chassis.trial;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.chassis.kernel.Visibility;
import java.util.List;
import java.util.Set;

final class LetterMapping implements AggregateMapping<Letter, LetterMapping.State> {
    private final String collection;

    LetterMapping(String collection) {
        this.collection = collection;
    }

    record State(String name, String division, List<Long> stamps) {}

    @Override
    public String collection() {
        return collection;
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Letter letter) {
        return letter.name;
    }

    @Override
    public State state(Letter letter) {
        return new State(letter.name, letter.division, List.copyOf(letter.stamps));
    }

    @Override
    public Letter aggregate(State state) {
        var letter = new Letter(state.name(), state.division());
        letter.stamps.addAll(state.stamps());
        return letter;
    }

    @Override
    public Visibility visibility(Letter letter) {
        return new Visibility(Set.of(letter.division), Set.of(), Set.of());
    }

    static OutboundEvent news(Letter letter, Letter.Stamped event) {
        return new OutboundEvent("assessment.events", letter.name, "trial.letter-stamped.v1", letter.name, event);
    }
}
