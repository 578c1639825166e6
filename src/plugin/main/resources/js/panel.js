/* The panels on a page: opens dialogs and rows, draws a panel anew after a write, and says so to screen readers. */
(function (acc) {
    'use strict';

    /* Which rows are open, by subject, so that it stays so when Jira draws its page anew. */
    const rows = new Map();
    let live = null;

    function all(subject) {
        return Array.from(document.querySelectorAll('.acc-panel')).filter(function (panel) {
            return panel.dataset.accSubject === subject;
        });
    }

    function subjectOf(element) {
        return element.closest('.acc-panel').dataset.accSubject;
    }

    function remember(details) {
        const subject = subjectOf(details);
        rows.set(subject, Object.assign(rows.get(subject) || {}, {[details.dataset.accRow]: details.open}));
    }

    function reopen(panel) {
        const known = rows.get(panel.dataset.accSubject) || {};
        panel.querySelectorAll('details[data-acc-row]').forEach(function (details) {
            if (details.dataset.accRow in known) {
                details.open = known[details.dataset.accRow];
            }
        });
    }

    function draw(subject, html) {
        const drawn = new DOMParser().parseFromString(html, 'text/html').querySelector('.acc-panel');
        if (!drawn || drawn.dataset.accSubject !== subject) {
            return false;
        }
        all(subject).forEach(function (old) {
            old.querySelectorAll('details[data-acc-row]').forEach(remember);
            const panel = document.importNode(drawn, true);
            reopen(panel);
            old.replaceWith(panel);
        });
        return true;
    }

    acc.panel = {
        find: function (subject) {
            return all(subject)[0] || null;
        },

        /** What a write is based on: the state this page shows. */
        revision: function (subject) {
            return Number(acc.panel.find(subject).dataset.accRevision);
        },

        /** Draws every panel of the subject anew; resolves to whether that was possible. */
        refresh: function (subject) {
            return acc.rest.panel(subject).then(function (html) { return html !== null && draw(subject, html); });
        },

        /** Gives the focus back to where it came from, or to the panel's heading when that is gone. */
        focus: function (subject, name) {
            const panel = acc.panel.find(subject);
            if (panel) {
                const target = name && panel.querySelector('[data-acc-focus="' + window.CSS.escape(name) + '"]');
                (target || panel.querySelector('[data-acc-focus="heading"]')).focus();
            }
        },

        /** Says something to screen readers without moving the focus. */
        say: function (text) {
            if (!live || !live.isConnected) {
                live = document.createElement('div');
                live.className = 'acc-hidden';
                live.setAttribute('role', 'status');
                live.setAttribute('aria-live', 'polite');
                document.body.appendChild(live);
            }
            live.textContent = text;
        },

        saved: function (subject, text, drawn) {
            if (drawn) {
                const verdict = acc.panel.find(subject).dataset.accVerdictWord;
                acc.panel.say(text + ' ' + AJS.I18n.getText('acceptability.panel.js.verdict', verdict));
            } else {
                AJS.flag({type: 'warning', body: AJS.escapeHtml(AJS.I18n.getText('acceptability.panel.js.error.refresh'))});
            }
        }
    };

    AJS.$(document)
        .on('click', '.acc-panel [data-acc-open]', function () {
            acc.dialogs.open(subjectOf(this), this.dataset.accOpen, this.dataset.accFocus);
        })
        .on('click', '.acc-panel [data-acc-show]', function () {
            const row = this.closest('.acc-panel').querySelector('details[data-acc-row="' + this.dataset.accShow + '"]');
            row.open = true;
            row.querySelector('summary').focus();
        })
        .on('click', '.acc-panel [aria-disabled="true"]', function () {
            const why = document.getElementById(this.getAttribute('aria-describedby'));
            if (why) {
                acc.panel.say(why.textContent);
            }
        });

    /* A toggle does not bubble, so it is caught on its way down. */
    document.addEventListener('toggle', function (event) {
        if (event.target.matches('.acc-panel details[data-acc-row]')) {
            remember(event.target);
        }
    }, true);

    if (window.JIRA && window.JIRA.Events && window.JIRA.bind) {
        window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, function () {
            document.querySelectorAll('.acc-panel').forEach(reopen);
        });
    }
}(window.AcceptabilityPanel = window.AcceptabilityPanel || {}));
