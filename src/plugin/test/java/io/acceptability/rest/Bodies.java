package io.acceptability.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.domain.Question;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Bodies that every resource takes as they are, and what they are held against. */
final class Bodies {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final long PAY_7 = 10_007;

    /** PAY-7 is the only issue the sender may see. */
    static final Premises PREMISES =
            new Premises(TODAY, key -> key.equals("PAY-7") ? Optional.of(PAY_7) : Optional.empty());

    private Bodies() {}

    /** A resource's body: one that is right, and how it is read. */
    enum Kind {
        ANSWER(
                "{'answer':'no','note':'Load test of 12 May','link':'https://wiki.example/load?x=1'}",
                AnswersResource.fields(Question.SYSTEMIC)::of),
        METRICS(
                "{'metrics':[{'name':'Payments per hour','target':1200,'direction':'AT_LEAST','actual':1180.5,"
                        + "'source':'Grafana'}]}",
                MetricsResource::fields),
        CONSENT(
                "{'kind':'EXPLICIT','person':{'name':'Ms Li','organisation':'Northwind','role':'Head of operations',"
                        + "'authority':'may accept release 2 until June'},'on':'2026-11-20','channel':'meeting',"
                        + "'lasting':true,'quote':'We can work with that.','link':'PAY-7'}",
                ConsentResource::fields),
        CONTACT(
                "{'on':'2026-11-24','channel':'phone','person':'Ms Li','note':'She asked for the list.'}",
                ContactsResource::fields),
        CONCESSION(
                "{'rule':'goal.scope-done','issue':'PAY-7','gap':'Refunds are made by hand','limit':'at most 20 a day',"
                        + "'owner':'Dana','due':'2026-12-31','disposition':'REPAIR','followOn':'PAY-7'}",
                ConcessionsResource::fields),
        CONCESSION_END("{'reason':'Refunds run by themselves.'}", ConcessionsResource.endFields(3)::of),
        BOUNDARY(
                "{'accepted':'Payments up to 500 €','outside':'Refunds','constraints':[{'kind':'TIME_COMPRESSED',"
                        + "'note':'two weeks lost'}],'redLines':[{'text':'A payment is lost','issue':'PAY-7'}],"
                        + "'accountable':'Dana','validUntil':'2026-12-31'}",
                BoundaryResource::fields),
        CONFIRMATION(
                "{'fingerprint':'sha256:00','consent':4,'forecast':85,'mainRisk':'The night batch'}",
                ConfirmationResource::fields),
        WITHDRAWAL("{'reason':'The batch failed twice.'}", WithdrawalResource::fields),
        OUTCOME(
                "{'outcome':'BROKE','insideBoundary':true,'dimension':'CUSTOMER_EXPECTATION','misreading':'SILENCE',"
                        + "'cooperation':'GOES_ON','soundReasoning':'NO','note':'We took silence for a yes.'}",
                OutcomeResource::fields);

        private final String json;
        private final Function<Fields, Supplier<?>> shape;

        Kind(String json, Function<Fields, Supplier<?>> shape) {
            this.json = json;
            this.shape = shape;
        }

        /** A body that is right, without its revision. */
        ObjectNode body() {
            return Json.object(json.replace('\'', '"'));
        }

        Object read(ObjectNode body) {
            return Fields.read(body, PREMISES, fields -> {
                Supplier<?> value = shape.apply(fields);
                return value::get;
            });
        }
    }
}
