package io.acceptability.admin;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.acceptability.Coverage;
import io.acceptability.Wordings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of coverage, for those who may look at it. */
@Component
class CoveragePages {
    private final Coverage coverage;
    private final Wordings wordings;
    private final ApplicationProperties application;

    CoveragePages(Coverage coverage, Wordings wordings, ApplicationProperties application) {
        this.coverage = coverage;
        this.wordings = wordings;
        this.application = application;
    }

    /** The page; empty for whoever does not administer Jira. */
    Optional<CoveragePage> of(ApplicationUser viewer) {
        if (!coverage.mayUse(viewer)) {
            return Optional.empty();
        }
        Words words = new Words(wordings.forReading(List.of()));
        return Optional.of(new CoveragePage(
                words.label("acceptability.coverage.title"),
                words.label("acceptability.coverage.lead"),
                application.getBaseUrl(UrlMode.RELATIVE) + "/secure/AcceptabilityPolicy.jspa",
                words));
    }
}
