package io.acceptability.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.acceptability.Assessed;
import io.acceptability.IssueName;
import io.acceptability.Outcome;
import io.acceptability.Wording;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers in the caller's language: the dossier, or why not. Written as bytes, so that no setting of the host's JSON changes them. */
@Component
class Replies {
    private static final String JSON = "application/json;charset=UTF-8";

    private final JiraAuthenticationContext authentication;
    private final TimeZoneManager timeZones;
    private final I18nResolver i18n;

    Replies(JiraAuthenticationContext authentication, TimeZoneManager timeZones, I18nResolver i18n) {
        this.authentication = authentication;
        this.timeZones = timeZones;
        this.i18n = i18n;
    }

    /** The subject as its viewer may see it. */
    Response dossier(int status, Assessed assessed) {
        return json(status, DossierMapper.map(assessed, wording(assessed)));
    }

    /** What came of an act: the new dossier, or 409, 412 or 422 worded for the one who tried. */
    Response outcome(int success, Outcome outcome, Assessed before) {
        if (outcome instanceof Outcome.Done done) {
            return dossier(success, done.now());
        }
        Wording wording = wording(before);
        if (outcome instanceof Outcome.Conflict conflict) {
            List<String> changes = conflict.changes().stream().map(wording::word).toList();
            return json(409, new Wire.Conflict(messages("acceptability.rest.conflict"), conflict.revision(), changes));
        } else if (outcome instanceof Outcome.Mismatch mismatch) {
            return json(
                    412,
                    new Wire.Mismatch(
                            messages("acceptability.rest.mismatch"),
                            mismatch.fingerprint(),
                            DossierMapper.changes(mismatch.changes(), wording)));
        }
        return refusal(Refusal.of(422, ((Outcome.Forbidden) outcome).reasons()), wording);
    }

    /** Why the request was refused. */
    Response refusal(Refusal refusal) {
        return refusal(refusal, plainWording());
    }

    private static Response refusal(Refusal refusal, Wording wording) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusal.fields().forEach((field, fault) -> errors.put(field, wording.word(fault)));
        List<String> messages =
                refusal.messages().stream().map(wording::word).distinct().toList();
        return json(refusal.status(), new Wire.Errors(messages, errors));
    }

    static Response json(int status, Object wire) {
        return bytes(status, JSON, Json.bytes(wire));
    }

    static Response bytes(int status, String type, byte[] bytes) {
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(bytes)
                .build();
    }

    /** Words what names no issue. */
    Wording plainWording() {
        return new Wording(
                i18n,
                authentication.getLocale(),
                timeZones.getLoggedInUserTimeZone().toZoneId(),
                issue -> Optional.empty(),
                project -> Optional.empty());
    }

    private Wording wording(Assessed assessed) {
        return new Wording(
                i18n,
                authentication.getLocale(),
                timeZones.getLoggedInUserTimeZone().toZoneId(),
                issue -> assessed.names().of(issue).map(IssueName::key),
                project -> assessed.projectName(project));
    }

    private List<String> messages(String key) {
        return List.of(i18n.getText(authentication.getLocale(), key));
    }
}
