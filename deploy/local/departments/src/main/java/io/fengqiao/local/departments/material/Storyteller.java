package io.fengqiao.local.departments.material;

import io.fengqiao.local.departments.material.Narrative.Against;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells what people of the district quarrel about, in the words of the channel that hears of it first: a
/// call note of the police is terse, a petition is a letter, the court refers a file.
public final class Storyteller {
    private record Voice(boolean firstPerson, String text) {}

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("M月d日").withZone(HERE);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu年M月d日").withZone(HERE);
    private static final List<String> TIMES =
            List.of("清晨6时许", "上午9时许", "中午12时许", "下午3时许", "傍晚6时许", "晚上8时许", "晚上10时许", "凌晨1时许");

    private final People people = new People();
    private final Map<String, List<Narrative>> narratives;
    private final Map<String, List<Voice>> voices;

    public Storyteller() {
        narratives = Narrative.all().stream().collect(Collectors.groupingBy(Narrative::kind));
        voices = Table.rows("voices.tsv", "\t", 3).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0),
                        Collectors.mapping(
                                row -> new Voice(row.get(1).equals("first"), row.get(2)), Collectors.toList())));
    }

    public Story tell(String channel, String kind, Place place, Instant occurredAt, Chances chances) {
        var all = narratives.get(kind);
        var speakers = voices.get(channel);
        if (all == null || speakers == null) {
            throw new IllegalArgumentException(
                    "nothing to tell of kind %s on channel %s (expected: one of %s on one of %s)"
                            .formatted(kind, channel, narratives.keySet(), voices.keySet()));
        }
        return tell(chances.oneOf(all), chances.oneOf(speakers), place, occurredAt, chances);
    }

    private Story tell(Narrative narrative, Voice voice, Place place, Instant occurredAt, Chances chances) {
        var applicant = people.someone(chances);
        var respondent = respondent(narrative, applicant, chances);
        var names = new HashMap<>(Map.of(
                "a", applicant.name(),
                "b", respondent.name(),
                "place", place.spoken(),
                "date", DAY.format(occurredAt),
                "since", DATE.format(occurredAt.minus(Duration.ofDays(chances.between(60, 500)))),
                "time", chances.oneOf(TIMES),
                "gist", narrative.gist()));
        var letter = new HashMap<>(names);
        if (voice.firstPerson()) {
            letter.put("a", "我");
        }
        var told = Phrase.fill(narrative.text(), letter, chances);
        names.put("story", told.text());
        var account = Phrase.fill(voice.text(), names, chances).text();

        var parties = new ArrayList<Party>();
        parties.add(new Party("APPLICANT", applicant.name(), applicant.idNumber(), applicant.phone()));
        parties.add(respondent);
        if (narrative.most() > 6 && chances.happens(0.5)) {
            var other = people.someone(chances);
            parties.add(new Party("OTHER", other.name(), null, other.phone()));
        }
        return new Story(
                narrative.kind(),
                place,
                account,
                occurredAt,
                Math.max(parties.size(), chances.between(narrative.fewest(), narrative.most())),
                told.amount().isPresent() ? told.amount().getAsInt() : null,
                narrative.tense(),
                List.copyOf(parties));
    }

    private Party respondent(Narrative narrative, Person applicant, Chances chances) {
        return switch (narrative.against()) {
            case Against.Stranger _ -> respondent(people.stranger(applicant, chances), chances);
            case Against.Kin _ -> respondent(people.kin(applicant, chances), chances);
            case Against.Organisation(var forms) ->
                new Party("RESPONDENT", people.organisation(forms, chances), null, null);
        };
    }

    /// Whoever reports does not always know the other side's papers.
    private static Party respondent(Person person, Chances chances) {
        return new Party(
                "RESPONDENT",
                person.name(),
                chances.happens(0.6) ? person.idNumber() : null,
                chances.happens(0.7) ? person.phone() : null);
    }
}
