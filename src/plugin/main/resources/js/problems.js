/* Says in a dialog what went wrong, at the fields where it did, and offers the way on. */
(function (acc) {
    'use strict';

    function element(name, className, text) {
        const made = document.createElement(name);
        made.className = className || '';
        if (text) {
            made.textContent = text;
        }
        return made;
    }

    function message(form, kind, text, details) {
        const place = form.querySelector('.acc-problem');
        const box = element('div', 'aui-message aui-message-' + kind);
        box.setAttribute('role', 'alert');
        box.appendChild(element('p', '', text));
        if (details && details.length) {
            const list = element('ul');
            details.forEach(function (detail) { list.appendChild(element('li', '', detail)); });
            box.appendChild(list);
        }
        place.replaceChildren(box);
        return box;
    }

    function action(box, text, onClick) {
        const button = element('button', 'aui-button', text);
        button.type = 'button';
        button.addEventListener('click', onClick);
        box.appendChild(button);
        return button;
    }

    /** The place of a field by its path: "person.name", "metrics[0].target". */
    function place(form, path) {
        const direct = form.querySelector('[data-acc-field="' + window.CSS.escape(path) + '"]');
        if (direct) {
            return direct;
        }
        const inList = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(path);
        if (inList && form.accSent && form.accSent[inList[1]]) {
            const entry = form.accSent[inList[1]][Number(inList[2])];
            return entry && (entry.querySelector('[data-acc-part="' + inList[3] + '"]') || entry);
        }
        return null;
    }

    function controls(where) {
        return Array.from(where.querySelectorAll('input:not([type="hidden"]):not([data-acc-slider]), select, textarea'));
    }

    function mark(where, text, number) {
        const fault = element('div', 'error', text);
        fault.id = 'acc-fault-' + number;
        where.classList.add('acc-invalid');
        where.appendChild(fault);
        controls(where).forEach(function (control) {
            control.setAttribute('aria-invalid', 'true');
            control.dataset.accDescribed = control.getAttribute('aria-describedby') || '';
            control.setAttribute('aria-describedby', (control.dataset.accDescribed + ' ' + fault.id).trim());
        });
    }

    function unmark(form) {
        form.querySelectorAll('.acc-invalid').forEach(function (where) {
            where.classList.remove('acc-invalid');
            where.querySelectorAll('.error').forEach(function (fault) { fault.remove(); });
            controls(where).forEach(function (control) {
                control.removeAttribute('aria-invalid');
                if (control.dataset.accDescribed) {
                    control.setAttribute('aria-describedby', control.dataset.accDescribed);
                } else {
                    control.removeAttribute('aria-describedby');
                }
            });
        });
    }

    /** Every fault at its field, all at once; what has no field here is said above. The first field gets the focus. */
    function fields(form, body) {
        const homeless = (body.errorMessages || []).slice();
        Object.keys(body.errors).forEach(function (path, number) {
            const where = place(form, path);
            if (where) {
                mark(where, body.errors[path], number);
            } else {
                homeless.push(AJS.I18n.getText('acceptability.panel.js.error.other', path, body.errors[path]));
            }
        });
        message(form, 'error', AJS.I18n.getText('acceptability.panel.js.error.fields'), homeless);
        const first = form.querySelector('.acc-invalid');
        focus(first ? controls(first)[0] : null, form);
    }

    function focus(control, form) {
        (control || form.querySelector('.acc-problem')).focus();
    }

    function changed(form, text, changes, take) {
        const details = (changes || []).map(function (change) { return change.text || change; });
        const box = message(form, 'warning', text, details);
        action(box, AJS.I18n.getText('acceptability.panel.js.error.take'), take).focus();
    }

    function sentence(status) {
        switch (status) {
        case 0: return AJS.I18n.getText('acceptability.panel.js.error.network');
        case 401: return AJS.I18n.getText('acceptability.panel.js.error.login');
        case 403: return AJS.I18n.getText('acceptability.panel.js.error.forbidden');
        case 404: return AJS.I18n.getText('acceptability.panel.js.error.missing');
        case 413: return AJS.I18n.getText('acceptability.panel.js.error.large');
        case 422: return AJS.I18n.getText('acceptability.panel.js.error.rules');
        default: return AJS.I18n.getText('acceptability.panel.js.error.server');
        }
    }

    acc.problems = {
        clear: function (form) {
            unmark(form);
            form.querySelector('.acc-problem').replaceChildren();
        },

        /** What an answer other than success says. "take" takes the newer state into the form. */
        show: function (form, answer, take) {
            const body = answer.body;
            if (answer.status === 409) {
                changed(form, AJS.I18n.getText('acceptability.panel.js.error.conflict'), body.changes, take);
            } else if (answer.status === 412) {
                changed(form, AJS.I18n.getText('acceptability.panel.js.error.mismatch'), body.changes, take);
            } else if (answer.status === 400 && body.errors && Object.keys(body.errors).length) {
                fields(form, body);
            } else {
                const known = answer.status !== 0 && answer.status < 500;
                message(form, 'error', sentence(answer.status), known ? body.errorMessages : []);
                focus(null, form);
            }
        },

        tell: function (form, kind, text) {
            return message(form, kind, text);
        },

        offer: action
    };
}(window.AcceptabilityPanel = window.AcceptabilityPanel || {}));
