package io.acceptability;

import io.acceptability.ledger.Authors;
import io.acceptability.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Follows Jira when it gives a user another key. Nobody's rights are asked: Jira has done so. Done twice, it does nothing more. */
@Component
public final class ChangeUserKey {
    /** What a key stands in. */
    public record Traces(long entries, long deliveries) {}

    private final Authors authors;
    private final Ledger ledger;
    private final PortfolioPeople portfolio;

    ChangeUserKey(Authors authors, Ledger ledger, PortfolioPeople portfolio) {
        this.authors = authors;
        this.ledger = ledger;
        this.portfolio = portfolio;
    }

    /** The entries this user wrote, and the deliveries of theirs in portfolios. */
    public Traces of(String key) {
        return new Traces(ledger.countBy(authors.idsOf(key)), portfolio.countOwnedBy(key));
    }

    /** Every entry stays as it is: what the chain covers is an id, and the id now stands for the new key. */
    public void apply(String from, String to) {
        authors.rename(from, to);
        portfolio.rename(from, to);
    }
}
