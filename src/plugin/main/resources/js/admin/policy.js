/* The page of a policy: fills the form, shows what a change would do before it is saved, and saves it. */
(function (acp) {
    'use strict';

    function start(page) {
        const form = page.querySelector('.acp-form');
        const api = acp.api(page.dataset.acpPolicy);
        const fields = acp.fields(form, count);
        let shown = null;
        let sending = false;

        /** What the form sets; what it leaves out is inherited. */
        function own() {
            const values = {};
            fields.forEach(function (field) {
                const value = field.value();
                if (value !== undefined) {
                    values[field.id] = value;
                }
            });
            return values;
        }

        function changed(before, after) {
            return Array.from(fields.values()).filter(function (field) {
                return JSON.stringify(before[field.id]) !== JSON.stringify(after[field.id]);
            });
        }

        function unsaved() {
            return shown ? changed(shown.own, own()) : [];
        }

        function count() {
            const number = unsaved().length;
            const bar = page.querySelector('[data-acp-bar]');
            bar.hidden = number === 0;
            bar.querySelector('[data-acp-count]').textContent = number
                ? AJS.I18n.getText('acceptability.admin.policy.count', number)
                : '';
        }

        function fill(values) {
            fields.forEach(function (field) { field.show(values[field.id], shown.inherited[field.id]); });
            count();
        }

        function take(policy) {
            shown = policy;
            fill(policy.own);
            form.setAttribute('aria-busy', 'false');
        }

        function failed(answer) {
            const place = page.querySelector('.acp-problem');
            acp.tell(place, 'error', acp.words.problem(answer.status), answer.status >= 400 && answer.status < 500
                ? answer.body.errorMessages
                : []);
            place.focus();
        }

        function load() {
            return api.read().then(function (answer) {
                if (answer.ok) {
                    take(answer.body);
                } else {
                    failed(answer);
                }
            });
        }

        function loadHistory() {
            return api.history().then(function (answer) {
                if (answer.ok) {
                    acp.history(page.querySelector('[data-acp-history]'), answer.body.entries, fields);
                }
            });
        }

        /** Every fault at its parameter, all at once; the first of them gets the focus. */
        function faults(errors) {
            const homeless = [];
            let first = null;
            Object.keys(errors).forEach(function (path) {
                const parts = /^own\.(\w+)(?:\[(\d+)\])?/.exec(path);
                const field = parts && fields.get(parts[1]);
                if (field) {
                    field.fault(errors[path], Number(parts[2]));
                    first = first || field;
                } else {
                    homeless.push(AJS.I18n.getText('acceptability.admin.policy.error.other', path, errors[path]));
                }
            });
            const place = page.querySelector('.acp-problem');
            acp.tell(place, 'error', AJS.I18n.getText('acceptability.admin.policy.error.fields'), homeless);
            (first && !first.input.disabled ? first.input : place).focus();
        }

        function refused(answer) {
            if (answer.status === 400 && Object.keys(answer.body.errors || {}).length) {
                faults(answer.body.errors);
            } else {
                failed(answer);
            }
        }

        function busy(isBusy) {
            sending = isBusy;
            document.querySelectorAll('.acp-bar [type="submit"], #acp-review [data-acp-do="save"]').forEach(function (button) {
                button.setAttribute('aria-busy', String(isBusy));
            });
        }

        function review() {
            if (sending || !shown) {
                return;
            }
            page.querySelector('.acp-problem').replaceChildren();
            fields.forEach(function (field) { field.clear(); });
            const values = own();
            busy(true);
            api.preview(values).then(function (answer) {
                busy(false);
                if (answer.ok) {
                    acp.review.open(answer.body, changed(shown.own, values).map(function (field) {
                        return acp.difference(field, shown.own[field.id], values[field.id], shown.inherited[field.id]);
                    }));
                } else {
                    refused(answer);
                }
            });
        }

        /** The newer state, with what was changed here on top of it. */
        function takeNewer() {
            const mine = own();
            const touched = changed(shown.own, mine);
            acp.review.close();
            load().then(function () {
                const values = Object.assign({}, shown.own);
                touched.forEach(function (field) { values[field.id] = mine[field.id]; });
                fill(values);
                loadHistory();
            });
        }

        function save() {
            if (sending) {
                return;
            }
            busy(true);
            api.save(shown.revision, own()).then(function (answer) {
                busy(false);
                if (answer.ok) {
                    acp.review.close();
                    take(answer.body);
                    // What is said to be saved is also in the history by then.
                    loadHistory().then(function () {
                        AJS.flag({type: 'success', close: 'auto', body: AJS.escapeHtml(
                            AJS.I18n.getText('acceptability.admin.policy.saved', answer.body.version))});
                    });
                } else if (answer.status === 409) {
                    const box = acp.review.tell('warning', AJS.I18n.getText('acceptability.admin.policy.error.conflict'),
                        answer.body.changes);
                    const button = acp.element('button', 'aui-button', AJS.I18n.getText('acceptability.admin.policy.error.take'));
                    button.type = 'button';
                    button.addEventListener('click', takeNewer);
                    box.append(button);
                } else {
                    acp.review.close();
                    refused(answer);
                }
            });
        }

        const acts = {
            discard: function () { fill(shown.own); },
            import: acp.bring.open,
            save: save,
            close: function (button) { AJS.dialog2(button.closest('.aui-dialog2')).hide(); },
            fill: function () {
                acp.bring.read().then(function (values) {
                    if (values !== null) {
                        acp.bring.close();
                        fill(values);
                        foreign(values);
                    }
                });
            }
        };

        /** Parameters in a file that this version does not know are named, not dropped in silence. */
        function foreign(values) {
            const unknown = Object.keys(values).filter(function (name) { return !fields.has(name); });
            const place = page.querySelector('.acp-problem');
            if (unknown.length) {
                acp.tell(place, 'warning', AJS.I18n.getText('acceptability.admin.policy.import.unknown'), unknown);
            } else {
                acp.tell(place, 'info', AJS.I18n.getText('acceptability.admin.policy.import.filled'));
            }
            place.focus();
        }

        form.addEventListener('submit', function (event) {
            event.preventDefault();
            review();
        });
        // The dialogs are moved out of the page when they open.
        document.addEventListener('click', function (event) {
            const button = event.target.closest('[data-acp-do]');
            if (button && shown) {
                acts[button.dataset.acpDo](button);
            }
        });
        window.addEventListener('beforeunload', function (event) {
            if (unsaved().length) {
                event.preventDefault();
            }
        });
        load();
        loadHistory();
    }

    AJS.toInit(function () {
        const page = document.querySelector('[data-acp-policy]');
        if (page && page.querySelector('.acp-form')) {
            start(page);
            acp.suggest(page);
        }
    });
}(window.AcceptabilityPolicy = window.AcceptabilityPolicy || {}));
