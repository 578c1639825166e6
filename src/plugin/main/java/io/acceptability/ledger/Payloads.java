package io.acceptability.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.domain.Concession;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Constraint;
import io.acceptability.domain.Metric;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Question;
import io.acceptability.domain.RedLine;
import io.acceptability.domain.Reply;
import io.acceptability.domain.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * How a fact is written into an entry and read from it.
 *
 * <p>Persons are written as ids, days as ISO text, decimal numbers as text. Names are persisted: never rename. Schema 1, and schema 2 of
 * evidence, which keeps what was said beside the chain, where it can be erased; evidence of schema 1 is still read. A reader of this
 * version refuses every other schema, every unknown field and every unknown name.
 */
final class Payloads {
    private static final int SCHEMA = 1;

    /** Evidence holds the seal of a quote and not the quote. */
    private static final int SEALED = 2;

    private static final String REFUSAL = "refusal";
    private static final String DELIVERY = "delivery";
    private static final String OUTCOME = "outcome";
    private static final String ERASURE = "erasure";

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What an entry's payload says. */
    record Content(Fact fact, Verdict verdict) {}

    private Payloads() {}

    /** The payload; persons are stored through {@code personIds}. */
    static String write(Fact fact, Verdict verdict, ToLongFunction<Named> personIds) {
        ObjectNode payload = JSON.createObjectNode();
        payload.put("schema", fact instanceof Fact.ConsentShown ? SEALED : SCHEMA);
        payload.put("verdict", verdict.name());
        write(payload, fact, personIds);
        return payload.toString();
    }

    /**
     * What a payload says.
     *
     * @param persons gives the person of an id, or throws
     * @throws IllegalArgumentException when it is not what this version writes
     */
    static Content read(EntryKind kind, String payload, LongFunction<Named> persons) {
        try {
            Content content = JsonBody.read(JSON.readTree(payload), body -> {
                long schema = body.number("schema");
                boolean sealed = schema == SEALED && kind == EntryKind.EVIDENCE_RECORDED;
                UnknownSchemaException.check(schema, sealed ? SEALED : SCHEMA);
                Verdict verdict = body.constant("verdict", Verdict.class);
                return new Content(fact(body, schema, persons), verdict);
            });
            if (content.fact().kind() != kind) {
                throw new IllegalArgumentException("this is no " + kind);
            }
            return content;
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("this is no JSON", noJson);
        }
    }

    private static void write(ObjectNode payload, Fact fact, ToLongFunction<Named> personIds) {
        if (fact instanceof Fact.Answered said) {
            payload.putObject("answer")
                    .put("question", said.question().id())
                    .put("reply", said.reply().name())
                    .put("note", said.note())
                    .put("link", said.link());
        } else if (fact instanceof Fact.Measured measured) {
            ArrayNode metrics = payload.putArray("metrics");
            measured.metrics()
                    .forEach(metric -> metrics.addObject()
                            .put("name", metric.name())
                            .put("target", metric.target().toString())
                            .put("direction", metric.direction().name())
                            .put(
                                    "actual",
                                    metric.actual() == null
                                            ? null
                                            : metric.actual().toString())
                            .put("source", metric.source()));
        } else if (fact instanceof Fact.ConsentShown shown) {
            Named named = Named.saying(shown.person(), shown.quote());
            payload.putObject("consent")
                    .put("kind", shown.consent().name())
                    .put("person", personIds.applyAsLong(named))
                    .put("on", shown.on().toString())
                    .put("channel", shown.channel())
                    .put("lasting", shown.lasting())
                    .put("quoteSeal", named.seal())
                    .put("link", shown.link());
        } else if (fact instanceof Fact.Contacted met) {
            payload.putObject("contact")
                    .put("on", met.on().toString())
                    .put("channel", met.channel())
                    .put("person", personIds.applyAsLong(Named.of(met.person())))
                    .put("note", met.note());
        } else if (fact instanceof Fact.ConcessionGranted granted) {
            payload.putObject("concession")
                    .put("reading", granted.reading())
                    .put("issue", granted.issue())
                    .put("gap", granted.gap())
                    .put("limit", granted.limit())
                    .put("owner", personIds.applyAsLong(Named.of(granted.owner())))
                    .put("due", granted.due().toString())
                    .put("disposition", granted.disposition().name())
                    .put("followOn", granted.followOn());
        } else if (fact instanceof Fact.ConcessionEnded ended) {
            payload.putObject("end").put("concession", ended.concession()).put("reason", ended.reason());
        } else if (fact instanceof Fact.BoundaryDrafted drafted) {
            ObjectNode boundary = payload.putObject("boundary")
                    .put("accepted", drafted.accepted())
                    .put("outside", drafted.outside())
                    .put("accountable", personIds.applyAsLong(Named.of(drafted.accountable())))
                    .put("validUntil", drafted.validUntil().toString());
            ArrayNode constraints = boundary.putArray("constraints");
            drafted.constraints()
                    .forEach(constraint -> constraints
                            .addObject()
                            .put("kind", constraint.kind().name())
                            .put("note", constraint.note()));
            ArrayNode redLines = boundary.putArray("redLines");
            drafted.redLines()
                    .forEach(line ->
                            redLines.addObject().put("text", line.text()).put("issue", line.issue()));
        } else if (fact instanceof Fact.Confirmed confirmed) {
            ObjectNode confirmation = payload.putObject("confirmation")
                    .put("policyProject", confirmed.policyProject())
                    .put("consent", confirmed.consent())
                    .put("forecast", confirmed.forecast())
                    .put("mainRisk", confirmed.mainRisk())
                    .put("validUntil", confirmed.validUntil().toString());
            SnapshotPayload.write(confirmation.putObject("snapshot"), confirmed.snapshot());
        } else if (fact instanceof Fact.Withdrawn withdrawn) {
            payload.putObject("withdrawal").put("reason", withdrawn.reason());
        } else if (fact instanceof Fact.Refused refused) {
            HappeningPayload.write(payload.putObject(REFUSAL), refused);
        } else if (fact instanceof Fact.Delivered delivered) {
            HappeningPayload.write(payload.putObject(DELIVERY), delivered);
        } else if (fact instanceof Fact.OutcomeRecorded recorded) {
            OutcomePayload.write(payload.putObject(OUTCOME), recorded);
        } else if (fact instanceof Fact.NamesErased erased) {
            ArrayNode persons = payload.putObject(ERASURE).putArray("persons");
            erased.persons().stream().sorted().forEach(persons::add);
        } else {
            throw new IllegalStateException("nothing writes " + fact);
        }
    }

    private static Fact fact(JsonBody body, long schema, LongFunction<Named> persons) {
        if (body.has("answer")) {
            return body.object("answer", Payloads::answered);
        } else if (body.has("metrics")) {
            return new Fact.Measured(body.objects("metrics", Payloads::metric));
        } else if (body.has("consent")) {
            return body.object("consent", consent -> consentShown(consent, schema, persons));
        } else if (body.has("contact")) {
            return body.object("contact", contact -> contacted(contact, persons));
        } else if (body.has("concession")) {
            return body.object("concession", concession -> granted(concession, persons));
        } else if (body.has("end")) {
            return body.object("end", end -> new Fact.ConcessionEnded(end.number("concession"), end.text("reason")));
        } else if (body.has("boundary")) {
            return body.object("boundary", boundary -> drafted(boundary, persons));
        } else if (body.has("confirmation")) {
            return body.object("confirmation", Payloads::confirmed);
        } else if (body.has(REFUSAL)) {
            return body.object(REFUSAL, HappeningPayload::refused);
        } else if (body.has(OUTCOME)) {
            return body.object(OUTCOME, OutcomePayload::read);
        } else if (body.has(ERASURE)) {
            return body.object(ERASURE, erasure -> new Fact.NamesErased(Set.copyOf(erasure.numbers("persons"))));
        } else if (body.has(DELIVERY)) {
            return body.object(DELIVERY, HappeningPayload::delivered);
        }
        return body.object("withdrawal", withdrawal -> new Fact.Withdrawn(withdrawal.text("reason")));
    }

    private static Fact answered(JsonBody body) {
        String question = body.text("question");
        return new Fact.Answered(
                Question.byId(question).orElseThrow(() -> new IllegalArgumentException("no question " + question)),
                body.constant("reply", Reply.class),
                body.text("note"),
                body.textOrNull("link"));
    }

    private static Metric metric(JsonBody body) {
        return new Metric(
                body.text("name"),
                new BigDecimal(body.text("target")),
                body.constant("direction", Metric.Direction.class),
                decimalOrNull(body.textOrNull("actual")),
                body.text("source"));
    }

    private static Fact consentShown(JsonBody body, long schema, LongFunction<Named> persons) {
        Named named = persons.apply(body.number("person"));
        return new Fact.ConsentShown(
                body.constant("kind", ConsentKind.class),
                named.person(),
                day(body.text("on")),
                body.text("channel"),
                body.flag("lasting"),
                schema == SEALED ? named.quoteSealedAs(body.text("quoteSeal")) : body.text("quote"),
                body.textOrNull("link"));
    }

    private static Fact contacted(JsonBody body, LongFunction<Named> persons) {
        return new Fact.Contacted(
                day(body.text("on")),
                body.text("channel"),
                persons.apply(body.number("person")).person().name(),
                body.text("note"));
    }

    private static Fact granted(JsonBody body, LongFunction<Named> persons) {
        return new Fact.ConcessionGranted(
                body.text("reading"),
                body.numberOrNull("issue"),
                body.text("gap"),
                body.text("limit"),
                persons.apply(body.number("owner")).person().name(),
                day(body.text("due")),
                body.constant("disposition", Concession.Disposition.class),
                body.numberOrNull("followOn"));
    }

    private static Fact drafted(JsonBody body, LongFunction<Named> persons) {
        return new Fact.BoundaryDrafted(
                body.text("accepted"),
                body.text("outside"),
                body.objects(
                        "constraints",
                        constraint -> new Constraint(
                                constraint.constant("kind", Constraint.Kind.class), constraint.text("note"))),
                body.objects("redLines", line -> new RedLine(line.text("text"), line.numberOrNull("issue"))),
                persons.apply(body.number("accountable")).person().name(),
                day(body.text("validUntil")));
    }

    private static Fact confirmed(JsonBody body) {
        return new Fact.Confirmed(
                body.object("snapshot", SnapshotPayload::read),
                body.has("policyProject") ? body.numberOrNull("policyProject") : null,
                body.number("consent"),
                Math.toIntExact(body.number("forecast")),
                body.text("mainRisk"),
                day(body.text("validUntil")));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static @Nullable BigDecimal decimalOrNull(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
