/* A gap that the customer accepts. The issue that repairs or compensates it can be created on the way. */
(function (acc) {
    'use strict';

    const LINK = 'Relates';
    const USUAL = ['Task', 'Story'];

    function kind(form) {
        return acc.forms.value(form, 'followOnKind');
    }

    function types(form) {
        return form.querySelector('[data-acc-types]');
    }

    /** A follow-on action is work of its own: no sub-task, and no epic, which would be a delivery again. */
    function offered(all) {
        return all.filter(function (type) { return !type.subtask && type.name !== 'Epic'; });
    }

    function usual(offer) {
        return USUAL.map(function (name) { return offer.find(function (type) { return type.name === name; }); })
            .find(Boolean) || offer[0];
    }

    function fill(form) {
        const select = types(form);
        if (select.options.length || select.dataset.accAsked) {
            return;
        }
        select.dataset.accAsked = 'true';
        acc.rest.jira('GET', 'project/' + encodeURIComponent(form.dataset.accProject)).then(function (answer) {
            const offer = offered(answer.body.issueTypes || []);
            delete select.dataset.accAsked;
            if (!answer.ok || !offer.length) {
                acc.problems.tell(form, 'error', AJS.I18n.getText('acceptability.panel.js.error.types'));
                return;
            }
            offer.forEach(function (type) { select.add(new Option(type.name, type.id)); });
            select.value = usual(offer).id;
        });
    }

    function show(form) {
        form.querySelectorAll('[data-acc-when]').forEach(function (part) {
            part.hidden = part.dataset.accWhen !== kind(form);
        });
        if (kind(form) === 'create') {
            const summary = form.querySelector('[name="create.summary"]');
            if (summary.value === '') {
                summary.value = acc.forms.value(form, 'gap').split('\n')[0].slice(0, 255);
            }
            fill(form);
        }
    }

    /** Jira's own fault at a field of its own form, at the field of ours that stands for it. */
    function translated(answer) {
        const errors = {};
        Object.keys(answer.body.errors || {}).forEach(function (name) { errors['create.' + name] = answer.body.errors[name]; });
        return {
            status: answer.status,
            ok: false,
            body: {
                errorMessages: [AJS.I18n.getText('acceptability.panel.js.error.create')].concat(answer.body.errorMessages || []),
                errors: errors
            }
        };
    }

    function issue(form) {
        return {
            fields: {
                project: {key: form.dataset.accProject},
                issuetype: {id: types(form).value},
                summary: acc.forms.value(form, 'create.summary'),
                description: [acc.forms.value(form, 'gap'), acc.forms.value(form, 'limit')].join('\n\n').trim()
            }
        };
    }

    /** From here on the issue exists, so that sending again names it and does not create a second one. */
    function keep(form, key) {
        const existing = form.querySelector('[name="followOnKind"][value="existing"]');
        existing.checked = true;
        form.querySelector('[name="followOn"]').value = key;
        show(form);
        note(form, AJS.I18n.getText('acceptability.panel.js.created', key));
    }

    function note(form, text) {
        const place = form.querySelector('[data-acc-created]');
        place.textContent = text;
        place.hidden = false;
    }

    function link(form, key) {
        const epic = form.dataset.accIssue;
        if (!epic) {
            return Promise.resolve();
        }
        return acc.rest.jira('POST', 'issueLink', {
            type: {name: LINK},
            inwardIssue: {key: epic},
            outwardIssue: {key: key}
        }).then(function (answer) {
            if (!answer.ok) {
                const text = AJS.I18n.getText('acceptability.panel.js.created.unlinked', key, epic);
                note(form, text);
                AJS.flag({type: 'warning', body: AJS.escapeHtml(text)});
            }
        });
    }

    function create(form) {
        return acc.rest.jira('POST', 'issue', issue(form)).then(function (answer) {
            if (!answer.ok || !answer.body.key) {
                return translated(answer);
            }
            keep(form, answer.body.key);
            return link(form, answer.body.key).then(function () { return null; });
        });
    }

    /** Whether all is there that the concession needs besides its follow-on action. */
    function complete(body, today) {
        return ['gap', 'limit', 'owner', 'disposition'].every(function (name) { return (body[name] || '').trim() !== ''; })
            && body.due >= today;
    }

    function body(form) {
        const value = function (name) { return acc.forms.value(form, name); };
        return {
            rule: form.dataset.accRule,
            issue: value('issue') || null,
            gap: value('gap'),
            limit: value('limit'),
            owner: value('owner'),
            due: value('due'),
            disposition: value('disposition'),
            followOn: kind(form) === 'create' ? null : value('followOn').trim().toUpperCase() || null
        };
    }

    /** No issue is created for a concession that would be refused: its faults are told first. */
    function faults(send) {
        return send().then(function (answer) {
            if (answer.body.errors) {
                delete answer.body.errors.followOn;
            }
            return answer;
        });
    }

    function before(form, send) {
        if (kind(form) !== 'create') {
            return Promise.resolve(null);
        }
        return complete(body(form), form.querySelector('[name="due"]').min) ? create(form) : faults(send);
    }

    acc.concede = {offered: offered, usual: usual, translated: translated, complete: complete};

    acc.dialogs.define('concede', {
        prepare: function (form) { show(form); },
        before: before,
        body: body,
        saved: function () { return AJS.I18n.getText('acceptability.panel.js.saved.concede'); }
    });

    AJS.$(document).on('change', '.acc-dialog [name="followOnKind"]', function () { show(this.closest('form')); });
}(window.AcceptabilityPanel));
