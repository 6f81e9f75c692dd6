package io.fengqiao.local.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SequenceTest {
    private static Sequence heard(long... numbers) {
        var sequence = new Sequence();
        LongStream.of(numbers).forEach(sequence::heard);
        return sequence;
    }

    @Test
    void risingNumbersAreInOrder() {
        var sequence = heard(1, 2, 3);

        assertThat(sequence.isInOrder()).isTrue();
        assertThat(sequence.isDense()).isTrue();
        assertThat(sequence.repeated()).isZero();
    }

    @Test
    void whatIsToldAgainLaterIsARepetitionAndNoDisorder() {
        var sequence = heard(1, 2, 3, 1, 2, 3, 4);

        assertThat(sequence.isInOrder()).isTrue();
        assertThat(sequence.repeated()).isEqualTo(3);
    }

    @Test
    void aLowerNumberHeardFirstAfterAHigherOneIsDisorder() {
        assertThat(heard(1, 3, 2).isInOrder()).isFalse();
        assertThat(heard(100, 99).isInOrder()).isFalse();
    }

    @Test
    void aNumberNeverHeardIsAGap() {
        var sequence = heard(1, 3);

        assertThat(sequence.isInOrder()).isTrue();
        assertThat(sequence.isDense()).isFalse();
    }
}
