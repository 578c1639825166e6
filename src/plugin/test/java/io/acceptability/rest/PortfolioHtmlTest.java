package io.acceptability.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.web.context.HttpContext;
import io.acceptability.PageQuery;
import io.acceptability.SubjectInfo;
import io.acceptability.domain.Subject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The parts of a project's page, drawn anew while it stays open. */
class PortfolioHtmlTest {
    private static final SubjectInfo PAY =
            new SubjectInfo(Subject.project(10_000), "project:PAY", "Payments", 10_000, "PAY", "Payments");

    private final RestFixture rest = RestFixture.fresh();

    @BeforeEach
    void showTheProject() {
        when(rest.subjects.find("project:PAY", rest.dana)).thenReturn(Optional.of(PAY));
        when(rest.portfolioHtml.headline(PAY, rest.dana)).thenReturn("<p>可接受</p>");
        when(rest.portfolioHtml.deliveries(eq(PAY), eq(rest.dana), any()))
                .thenAnswer(call -> call.<PageQuery>getArgument(2).get("verdict") + " "
                        + call.<PageQuery>getArgument(2).get("order"));
    }

    @Test
    void givesTheDeliveriesThatTheAddressAsksFor() {
        RestFixture.Reply reply = rest.get("projects/PAY/portfolio.html?verdict=UNDECIDED&verdict=X");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo("text/html;charset=UTF-8");
        assertThat(reply.text()).isEqualTo("UNDECIDED null");
    }

    @Test
    void givesTheHeadline() {
        assertThat(rest.get("projects/PAY/portfolio-headline.html").text()).isEqualTo("<p>可接受</p>");
    }

    @Test
    void refusesAsEveryReadDoes() {
        for (String part : new String[] {"portfolio.html", "portfolio-headline.html"}) {
            assertThat(rest.get("projects/SEC/" + part).status()).isEqualTo(404);
        }
        assertThat(rest.get("projects/PAY/portfolio-other.html").status()).isEqualTo(404);
        assertThat(rest.anonymous().get("projects/PAY/portfolio.html").status()).isEqualTo(401);
    }

    @Test
    void aPageAsksForWhatItsOwnAddressSays() {
        HttpContext http = Mockito.mock(HttpContext.class);
        assertThat(new HttpPageAddress(http).query().get("verdict")).isNull();
        HttpServletRequest request = Mockito.mock(HttpServletRequest.class);
        when(http.getRequest()).thenReturn(request);
        when(request.getParameter("verdict")).thenReturn("UNDECIDED");
        assertThat(new HttpPageAddress(http).query().get("verdict")).isEqualTo("UNDECIDED");
    }
}
