/**
 * Names of people: what Jira calls when it makes a user anonymous, and the page on which its administrators erase the name of a person of
 * the customer.
 *
 * <p>What is kept about people, and what becomes of it:
 *
 * <ul>
 *   <li>The key of every user who entered something stands in one table of authors; entries and passes of the gate hold an id of it. When
 *       Jira changes the key, the table follows, and every name shown is the one that Jira has then.
 *   <li>The key of the assignee of a delivery stands in portfolios, and follows too.
 *   <li>Names of people that were typed, with their organisation, role and authority and the words they are quoted with, stand in one
 *       table of persons; entries hold an id of it, and a seal of the words. They can be erased; the entry stays, and so does what follows
 *       from it. A user's display name or address that was typed so is erased when Jira makes the user anonymous, the name to log in with
 *       when Jira changes it.
 *   <li>Choices about reminders and about sharing one's record, and the last day of a mail, are removed.
 *   <li>Sentences (notes, gaps, reasons, what a boundary says; quotes of evidence from before they could be erased) stay as they were
 *       written, as in Jira's own texts: they are what the chain of an entry covers.
 * </ul>
 */
package io.acceptability.people;
