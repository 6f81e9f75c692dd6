package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.kernel.Visibility;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The exchange meetings in the store; the year's own id is what makes it one a year (S112).
@Component
class MongoExchangeMeetings implements ExchangeMeetings, MeetingList {
    private static final String EXISTS = "exists-already";

    private final Aggregates<ExchangeMeeting, ExchangeMeeting, NoEvents> meetings;

    MongoExchangeMeetings(AggregateStore store) {
        meetings = store.open(new Form());
    }

    @Override
    public Versioned<ExchangeMeeting> record(ExchangeMeeting meeting, CommandContext mandate) {
        try {
            return meetings.create(
                    Form.id(meeting.division(), meeting.year()), mandate, () -> Decision.changed(meeting, List.of()));
        } catch (Refusal refusal) {
            if (refusal.slug().equals(EXISTS)) {
                throw new Refusal(
                        "meeting-held-already", Refusal.Kind.CONFLICT, "S112", String.valueOf(meeting.year()));
            }
            throw refusal;
        }
    }

    @Override
    public Page<Versioned<ExchangeMeeting>> page(PageAsk ask) {
        return meetings.page(Scope.system(), List.of(), Order.BY_ID, ask);
    }

    private static final class Form implements AggregateMapping<ExchangeMeeting, ExchangeMeeting> {

        static String id(String division, int year) {
            return division + "/" + year;
        }

        @Override
        public String collection() {
            return "exchange_meetings";
        }

        @Override
        public Class<ExchangeMeeting> stateType() {
            return ExchangeMeeting.class;
        }

        @Override
        public String id(ExchangeMeeting meeting) {
            return id(meeting.division(), meeting.year());
        }

        @Override
        public ExchangeMeeting state(ExchangeMeeting meeting) {
            return meeting;
        }

        @Override
        public ExchangeMeeting aggregate(ExchangeMeeting state) {
            return state;
        }

        @Override
        public Visibility visibility(ExchangeMeeting meeting) {
            return new Visibility(Set.of(meeting.division()), Set.of(), Set.of());
        }
    }
}
