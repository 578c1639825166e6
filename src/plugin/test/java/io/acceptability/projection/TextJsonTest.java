package io.acceptability.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.domain.IssueRef;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.ProjectRef;
import io.acceptability.domain.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextJsonTest {
    @Test
    void aNextActComesBackAsItWasWritten() {
        NextAct act = new NextAct(
                NextAct.Code.FIX_DRIVER,
                Text.of(
                        "acceptability.next.mend",
                        "said “so” {0} \\ \"",
                        7L,
                        new BigDecimal("99.9950"),
                        LocalDate.of(2026, 5, 3),
                        Instant.parse("2026-05-03T10:00:00.123Z"),
                        new IssueRef(10_042),
                        new ProjectRef(1),
                        List.of(new IssueRef(7), Text.of("acceptability.inner", List.of("a", "b")))),
                "goal.scope-done");
        assertThat(TextJson.read(TextJson.write(act))).isEqualTo(act);
    }

    @Test
    void oneWithoutATargetComesBackWithout() {
        NextAct act = new NextAct(NextAct.Code.DELIVER, Text.of("acceptability.next.deliver"), null);
        assertThat(TextJson.read(TextJson.write(act))).isEqualTo(act);
    }

    @Test
    void whatNobodyCanWordIsRefused() {
        NextAct act = new NextAct(NextAct.Code.DELIVER, Text.of("acceptability.next.deliver", 1.5), null);
        assertThatThrownBy(() -> TextJson.write(act)).hasMessageContaining("Double");
        assertThatThrownBy(() -> TextJson.read("{")).isInstanceOf(IllegalArgumentException.class);
    }
}
