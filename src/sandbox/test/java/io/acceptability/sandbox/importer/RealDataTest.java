package io.acceptability.sandbox.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.acceptability.sandbox.importer.ImportReport.Count;
import io.acceptability.sandbox.store.Constants;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The issues of real trackers, which are not part of this repository.
 *
 * <p>The expected counts were taken from the files by a program of its own, not by this importer.
 */
class RealDataTest {
    @TempDir
    Path folder;

    @Test
    void importsBothTrackersWhole() {
        String data = System.getProperty("acceptability.data");
        assumeTrue(data != null, "skipped: name the folder with the real trackers by -Dacceptability.data=DIR");
        try (ImportBench bench = new ImportBench(folder)) {
            long begin = System.nanoTime();
            ImportReport titanium = bench.run(Path.of(data, "titanium-aloy-daemon-mod.json.gz"));
            ImportReport duraspace = bench.run(Path.of(data, "duraspace-fcrepo-islandora.json.gz"));
            long seconds = (System.nanoTime() - begin) / 1_000_000_000;

            counts(titanium, 2183, 380, 77, 98, 0, 0, 507 + 42);
            counts(duraspace, 2000, 256, 0, 108, 8093, 63, 12 + 3);
            assertThat(titanium.count(Count.USERS)).isEqualTo(317);
            assertThat(titanium.count(Count.COMPONENTS)).isEqualTo(99);
            assertThat(titanium.count(Count.VERSIONS)).isEqualTo(254);
            assertThat(duraspace.count(Count.COMPONENTS)).isEqualTo(64);
            assertThat(duraspace.count(Count.VERSIONS)).isEqualTo(48);
            long epicLink = bench.jira
                    .store()
                    .constants()
                    .linkTypeOfStyle(Constants.EPIC_STYLE)
                    .id();
            assertThat(bench.jira
                            .store()
                            .links()
                            .destinations(epicLink, bench.stored("DAEMON-48").id()))
                    .hasSize(48);
            assertThat(bench.stored("FCREPO-9").id()).isEqualTo(11_461);
            assertThat(seconds).as("seconds for both").isLessThan(15);
        }
    }

    private static void counts(
            ImportReport report,
            int issues,
            int links,
            int children,
            int subTasks,
            int history,
            int formerKeys,
            int dangling) {
        assertThat(report.skipped()).isZero();
        assertThat(report.count(Count.ISSUES)).isEqualTo(issues);
        assertThat(report.count(Count.LINKS)).isEqualTo(links);
        assertThat(report.count(Count.EPIC_CHILDREN)).isEqualTo(children);
        assertThat(report.count(Count.SUB_TASKS)).isEqualTo(subTasks);
        assertThat(report.count(Count.CHANGES)).isEqualTo(history);
        assertThat(report.count(Count.MOVED_KEYS)).isEqualTo(formerKeys);
        assertThat(report.count(Count.DANGLING)).isEqualTo(dangling);
    }
}
