package io.acceptability.admin;

import io.acceptability.LedgerView;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reading;
import io.acceptability.domain.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words what an entry says: every value under its label, nothing left out but what was left empty. */
final class EntryWords {
    private static final String KIND = "acceptability.admin.ledger.kind.";
    private static final String VALUE = "acceptability.admin.ledger.value.";
    private static final Set<String> DATES = Set.of("on", "due", "validUntil");
    private static final Set<String> CHANNELS = Set.of("meeting", "phone", "mail", "chat", "site");
    /** For programs; the page has the entry's own hash. */
    private static final Set<String> UNSAID = Set.of("fingerprint");

    private final Words words;

    EntryWords(Words words) {
        this.words = words;
    }

    String did(LedgerView.Entry entry) {
        if (!entry.isReadable()) {
            return words.label("acceptability.admin.ledger.unreadable");
        }
        String what = entry.kind();
        if (entry.content().containsKey("metrics")) {
            what += ".metrics";
        }
        return words.label(KIND + what);
    }

    List<ValueView> values(LedgerView.Entry entry) {
        List<ValueView> values = new ArrayList<>();
        words.content(entry).forEach((name, value) -> {
            List<String> lines = UNSAID.contains(name) ? List.of() : lines(name, value);
            if (!lines.isEmpty()) {
                values.add(new ValueView(words.label(VALUE + name), lines));
            }
        });
        return values;
    }

    private List<String> lines(String name, Object value) {
        if (value == null || value.toString().isBlank()) {
            return List.of();
        }
        if (name.equals("readings")) {
            return readings((Map<?, ?>) value);
        }
        if (name.equals("codes")) {
            return ((List<?>) value)
                    .stream().map(code -> words.label(VALUE + "codes." + code)).toList();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> item(name, (Map<?, ?>) item)).toList();
        }
        return List.of(single(name, value));
    }

    private String single(String name, Object value) {
        if (DATES.contains(name)) {
            return words.date(LocalDate.parse(value.toString()));
        }
        return switch (name) {
            case "question" -> question(value.toString());
            case "answer" ->
                words.label("acceptability.reply." + value.toString().toUpperCase(Locale.ROOT));
            case "kind" -> words.label("acceptability.consent." + value);
            case "disposition" -> words.label("acceptability.disposition." + value);
            case "rule" -> reading(value.toString());
            case "lasting" -> words.label(VALUE + "lasting." + value);
            case "forecast" -> words.label(VALUE + "forecast.percent", value);
            case "person" -> value instanceof Map<?, ?> person ? person(person) : value.toString();
            case "channel" -> channel(value.toString());
            case "at" -> words.moment(Instant.parse(value.toString()));
            case "way" -> words.label("acceptability.way." + value);
            case "outcome", "dimension", "misreading", "cooperation" ->
                words.label("acceptability." + name + "." + value);
            case "soundReasoning" -> words.label("acceptability.reasoning." + value);
            case "insideBoundary" -> words.label(VALUE + "insideBoundary." + value);
            case "concession", "consent", "confirmation", "delivery" -> words.label(VALUE + "entry", value);
            default -> value.toString();
        };
    }

    /** The channels that the dialogs offer have words; any other is shown as it was typed. */
    private String channel(String channel) {
        return CHANNELS.contains(channel) ? words.label("acceptability.panel.dialog.channel." + channel) : channel;
    }

    private String person(Map<?, ?> person) {
        List<String> parts = List.of("name", "role", "organisation").stream()
                .map(person::get)
                .filter(part -> part != null && !part.toString().isBlank())
                .map(Object::toString)
                .toList();
        String who = words.label("acceptability.person." + Math.max(1, parts.size()), parts.toArray());
        Object authority = person.get("authority");
        return authority == null || authority.toString().isBlank()
                ? who
                : words.label(VALUE + "person.authority", who, authority);
    }

    private String item(String name, Map<?, ?> item) {
        return switch (name) {
            case "metrics" -> metric(item);
            case "constraints" -> noted(words.label("acceptability.constraint." + item.get("kind")), item.get("note"));
            case "redLines" ->
                item.get("issue") == null
                        ? String.valueOf(item.get("text"))
                        : words.label(VALUE + "redLine", item.get("text"), item.get("issue"));
            default -> item.toString();
        };
    }

    private String metric(Map<?, ?> metric) {
        String wanted = metric.get("actual") == null
                ? words.label("acceptability.metric.unmeasured", metric.get("name"), metric.get("target"))
                : words.label(
                        "acceptability.metric." + metric.get("direction"),
                        metric.get("name"),
                        metric.get("actual"),
                        metric.get("target"));
        return noted(wanted, metric.get("source"));
    }

    private String noted(String what, Object note) {
        return note == null || note.toString().isBlank() ? what : words.label(VALUE + "noted", what, note);
    }

    /** What did not hold comes first, each by its name; the rest is one line. */
    private List<String> readings(Map<?, ?> readings) {
        List<String> lines = new ArrayList<>();
        int holding = 0;
        for (Map.Entry<?, ?> each : readings.entrySet()) {
            Map<?, ?> state = (Map<?, ?>) each.getValue();
            String standing = String.valueOf(state.get("standing"));
            if (standing.equals("HOLDS")) {
                holding++;
            } else {
                String how = Boolean.TRUE.equals(state.get("conceded"))
                        ? words.label(VALUE + "readings.conceded")
                        : words.label("acceptability.standing." + standing);
                lines.add(words.label(VALUE + "noted", reading(each.getKey().toString()), how));
            }
        }
        if (holding > 0) {
            lines.add(words.label(VALUE + "readings.hold", holding));
        }
        return lines;
    }

    private String question(String id) {
        return Question.byId(id).map(Question::label).map(words::of).orElse(id);
    }

    private String reading(String id) {
        Optional<Text> question = Question.byId(id).map(Question::label);
        if (question.isPresent()) {
            return words.of(question.get());
        }
        return words.label(
                id.equals(Reading.CONSENT) ? "acceptability.consent.label" : "acceptability.signal." + id + ".label");
    }
}
