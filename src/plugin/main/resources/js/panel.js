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

    /** Names are unique on a page: a second panel of the same subject takes its own. */
    function renumber(panel, place) {
        if (place === 0) {
            return;
        }
        const own = panel.id;
        [panel].concat(Array.from(panel.querySelectorAll('[id], [aria-labelledby], [aria-describedby]'))).forEach(function (element) {
            ['id', 'aria-labelledby', 'aria-describedby'].forEach(function (name) {
                const value = element.getAttribute(name);
                if (value && value.startsWith(own)) {
                    element.setAttribute(name, acc.panel.renamed(value, own, place));
                }
            });
        });
    }

    function draw(subject, html) {
        const drawn = new DOMParser().parseFromString(html, 'text/html').querySelector('.acc-panel');
        if (!drawn || drawn.dataset.accSubject !== subject) {
            return false;
        }
        all(subject).forEach(function (old, place) {
            old.querySelectorAll('details[data-acc-row]').forEach(remember);
            const panel = document.importNode(drawn, true);
            renumber(panel, place);
            reopen(panel);
            old.replaceWith(panel);
        });
        acc.age.tell();
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

        /** The name that the panel at this place among those of its subject has instead. */
        renamed: function (name, own, place) {
            return place === 0 ? name : own + '-' + place + name.slice(own.length);
        },

        /** Where somebody is: which of the subject's panels, which row of it, and which element. */
        whereabouts: function (element) {
            const panel = element.closest('.acc-panel');
            const row = element.closest('details[data-acc-row]');
            return {
                place: all(panel.dataset.accSubject).indexOf(panel),
                row: row && 'row-' + row.dataset.accRow,
                name: element.dataset.accFocus
            };
        },

        /** Gives the focus back to where it came from; when that is gone, to its row, or to that panel's heading. */
        focus: function (subject, from) {
            const panels = all(subject);
            const panel = panels[from ? from.place : 0] || panels[0];
            if (panel) {
                const targets = [from && from.name, from && from.row, 'heading'].filter(Boolean).map(function (name) {
                    return panel.querySelector('[data-acc-focus="' + window.CSS.escape(name) + '"]');
                });
                targets.find(function (target) { return target && target.offsetParent; }).focus();
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

    function again(subject, from) {
        acc.panel.refresh(subject).then(function (drawn) {
            if (drawn) {
                acc.panel.focus(subject, from);
                acc.panel.say(AJS.I18n.getText('acceptability.panel.js.read.again'));
            } else {
                AJS.flag({type: 'warning', body: AJS.escapeHtml(AJS.I18n.getText('acceptability.panel.js.error.again'))});
            }
        });
    }

    AJS.$(document)
        .on('click', '.acc-panel [data-acc-open]', function () {
            acc.dialogs.open(subjectOf(this), this.dataset.accOpen, acc.panel.whereabouts(this));
        })
        .on('click', '.acc-panel [data-acc-show]', function () {
            const panel = this.closest('.acc-panel');
            const name = window.CSS.escape(this.dataset.accShow);
            const row = panel.querySelector('details[data-acc-row="' + name + '"]');
            if (row) {
                row.open = true;
            }
            const target = row ? row.querySelector('summary') : panel.querySelector('[data-acc-place="' + name + '"]');
            if (target) {
                target.focus();
            }
        })
        .on('click', '.acc-panel [data-acc-again]', function () { again(subjectOf(this), acc.panel.whereabouts(this)); })
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
            acc.age.tell();
        });
    }
    AJS.$(acc.age.tell);
}(window.AcceptabilityPanel = window.AcceptabilityPanel || {}));
