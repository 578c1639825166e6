package io.acceptability.sandbox.past;

import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.HostPart;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.Database;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Records;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds two years of deliveries whose forecasts are known to be good or bad.
 *
 * <p>The app takes nothing with a date of the past, so that they are written into its tables. All of it is there or nothing.
 */
public final class PastPart implements HostPart {
    private static final Logger LOG = LoggerFactory.getLogger(PastPart.class);
    private static final String PROGRESS = "past";
    private static final List<String> CUSTOMERS =
            List.of("Ms Li", "Mr Okafor", "Ms Brandt", "Mr Petersen", "Ms Haddad", "Mr Sato", "Ms Novak");

    @Override
    public void ready(Host host) {
        SandboxJira jira = host.services().get(SandboxJira.class);
        Records records = jira.store().records();
        if (!host.options().past() || records.setting(PROGRESS).isPresent()) {
            return;
        }
        long begin = System.nanoTime();
        Database database = jira.store().database();
        database.act(sql -> {
            PastIssues issues = new PastIssues(jira);
            Map<Manager, String> people = issues.people();
            ProjectRecord project = issues.project(people.get(Manager.MIA));
            List<PastDelivery> deliveries = new PastDraw(LocalDate.now(ZoneId.systemDefault())).all();
            List<IssueRecord> epics = issues.epics(deliveries, people);
            PastTables tables = new PastTables(sql, database.schemaName());
            Map<String, Long> authors = tables.authors(people.values());
            Map<String, Long> persons = tables.persons(persons(deliveries, epics));
            List<Object[]> entries = new ArrayList<>();
            for (int i = 0; i < deliveries.size(); i++) {
                PastDelivery delivery = deliveries.get(i);
                String subject = subject(epics.get(i));
                PastLedger ledger = new PastLedger(
                        delivery,
                        subject,
                        project.id(),
                        authors.get(people.get(delivery.manager())),
                        persons.get(PastTables.person(subject, customer(i))),
                        persons.get(
                                PastTables.person(subject, delivery.manager().displayName())));
                entries.addAll(ledger.rows());
            }
            tables.entries(entries);
            PastReport.write(host.options().home(), deliveries, epics);
            records.setSetting(PROGRESS, "done");
            LOG.info("{} past deliveries are there, in {} entries", deliveries.size(), entries.size());
        });
        LOG.info("The past took {} ms", (System.nanoTime() - begin) / 1_000_000);
    }

    /** The customer's person and the one who answers for it, of every delivery. */
    private static List<Object[]> persons(List<PastDelivery> deliveries, List<IssueRecord> epics) {
        List<Object[]> persons = new ArrayList<>();
        for (int i = 0; i < deliveries.size(); i++) {
            String subject = subject(epics.get(i));
            persons.add(new Object[] {
                subject, customer(i), "Hansekontor Handel AG", "Head of operations", "May accept for the branches"
            });
            persons.add(new Object[] {subject, deliveries.get(i).manager().displayName(), "", "", ""});
        }
        return persons;
    }

    private static String customer(int number) {
        return CUSTOMERS.get(number % CUSTOMERS.size());
    }

    private static String subject(IssueRecord epic) {
        return "issue:" + epic.id();
    }
}
