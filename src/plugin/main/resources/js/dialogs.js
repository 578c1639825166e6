/* Opens the dialogs of a panel, sends what was typed, and keeps it until it is saved. */
(function (acc) {
    'use strict';

    const kinds = {};
    const drafts = new Map();
    let open = null;

    /** A dialog about one thing of several is called "name:thing"; its template is that of the name. */
    function parts(name) {
        const colon = name.indexOf(':');
        return colon < 0 ? {name: name, about: null} : {name: name.slice(0, colon), about: name.slice(colon + 1)};
    }

    function template(subject, name) {
        const panel = acc.panel.find(subject);
        const found = panel && panel.querySelector('template[data-acc-dialog="' + window.CSS.escape(parts(name).name) + '"]');
        return found ? document.importNode(found.content, true).firstElementChild : null;
    }

    function formOf(element) {
        return element.querySelector('form');
    }

    function isTouched(dialog) {
        const form = formOf(dialog.element);
        return acc.forms.differs(acc.forms.snapshot(form), dialog.before) || Array.from(form.querySelectorAll('select[data-acc-fresh]'))
            .some(function (select) { return select.value !== ''; });
    }

    function key(dialog) {
        return dialog.subject + ' ' + dialog.name;
    }

    function prepare(dialog, form) {
        kinds[dialog.kind].prepare(form, parts(dialog.name).about, acc.panel.find(dialog.subject));
    }

    /** The newer state's form for a dialog, prepared as the dialog itself was; null where it is not offered any more. */
    function freshForm(dialog) {
        const element = template(dialog.subject, dialog.name);
        if (!element) {
            return null;
        }
        prepare(dialog, formOf(element));
        return formOf(element);
    }

    function rebase(dialog) {
        const fresh = freshForm(dialog);
        if (fresh) {
            dialog.before = acc.forms.rebase(formOf(dialog.element), fresh, dialog.before);
            dialog.revision = acc.panel.revision(dialog.subject);
        }
        return fresh !== null;
    }

    function create(subject, name) {
        const element = template(subject, name);
        if (!element) {
            return null;
        }
        const form = formOf(element);
        const dialog = {subject: subject, name: name, kind: form.dataset.accForm, element: element, revision: acc.panel.revision(subject)};
        prepare(dialog, form);
        dialog.before = acc.forms.snapshot(form);
        return dialog;
    }

    /** Where somebody starts: at the choice made before, at the first field, or at the top where there is something to read first. */
    function start(element) {
        const content = element.querySelector('.aui-dialog2-content');
        return content.querySelector('.acc-problem button')
            || (content.querySelector('.acc-see') && element.querySelector('.aui-dialog2-header-main'))
            || content.querySelector('input[type="radio"]:checked')
            || content.querySelector('input:not([type="hidden"]), textarea, select');
    }

    function show(dialog, returnTo) {
        open = dialog;
        dialog.returnTo = returnTo;
        dialog.saved = false;
        document.body.appendChild(dialog.element);
        const layer = AJS.dialog2(dialog.element);
        layer.on('hide', function (event) {
            if (!event || !event.target || event.target === dialog.element) {
                closed(dialog);
            }
        });
        layer.show();
        start(dialog.element).focus();
    }

    function closed(dialog) {
        if (open !== dialog) {
            return;
        }
        open = null;
        if (dialog.saved || !isTouched(dialog)) {
            drafts.delete(key(dialog));
        } else {
            drafts.set(key(dialog), dialog);
        }
        dialog.element.remove();
        acc.panel.focus(dialog.subject, dialog.returnTo);
    }

    function restore(draft, returnTo) {
        const form = formOf(draft.element);
        acc.problems.clear(form);
        rebase(draft);
        const box = acc.problems.tell(form, 'info', AJS.I18n.getText('acceptability.panel.js.draft'));
        acc.problems.offer(box, AJS.I18n.getText('acceptability.panel.js.draft.discard'), function () {
            draft.saved = true;
            AJS.dialog2(draft.element).hide();
            acc.dialogs.open(draft.subject, draft.name, returnTo);
        });
        show(draft, returnTo);
    }

    function takeNewer(dialog) {
        const form = formOf(dialog.element);
        acc.panel.refresh(dialog.subject).then(function (drawn) {
            acc.problems.clear(form);
            const taken = drawn && rebase(dialog);
            const box = taken
                ? acc.problems.tell(form, 'info', AJS.I18n.getText('acceptability.panel.js.error.taken'))
                : acc.problems.tell(form, 'error', drawn
                    ? AJS.I18n.getText('acceptability.panel.js.error.gone')
                    : AJS.I18n.getText('acceptability.panel.js.error.newer'));
            if (!drawn) {
                acc.problems.offer(box, AJS.I18n.getText('acceptability.panel.js.error.take'), function () { takeNewer(dialog); });
            }
            form.querySelector('.acc-problem').focus();
        });
    }

    function busy(dialog, isBusy) {
        dialog.sending = isBusy;
        dialog.element.querySelector('button[type="submit"]').setAttribute('aria-busy', String(isBusy));
        if (isBusy) {
            acc.panel.say(AJS.I18n.getText('acceptability.panel.js.sending'));
        }
    }

    function submit(dialog) {
        const form = formOf(dialog.element);
        if (dialog.sending) {
            return;
        }
        acc.problems.clear(form);
        busy(dialog, true);
        const sending = function () { return send(dialog, form); };
        kinds[dialog.kind].before(form, sending).then(function (answered) { return answered || sending(); }).then(function (answer) {
            busy(dialog, false);
            if (answer.ok) {
                saved(dialog);
            } else {
                acc.problems.show(form, answer, function () { takeNewer(dialog); });
            }
        });
    }

    function send(dialog, form) {
        const body = kinds[dialog.kind].body(form);
        body.revision = dialog.revision;
        return acc.rest.send(dialog.subject, form.dataset.accMethod, form.dataset.accPath, body);
    }

    function saved(dialog) {
        dialog.saved = true;
        drafts.delete(key(dialog));
        acc.panel.refresh(dialog.subject).then(function (drawn) {
            AJS.dialog2(dialog.element).hide();
            acc.panel.saved(dialog.subject, kinds[dialog.kind].saved(), drawn);
        });
    }

    acc.dialogs = {
        /**
         * Makes a kind of dialog known.
         *
         * body: from the form to what REST takes; saved: what is said afterwards; prepare: what a form needs before it is shown;
         * before: what has to be done before it is sent, resolving to null, or to the answer where that settles it.
         */
        define: function (name, kind) {
            kinds[name] = {
                body: kind.body,
                saved: kind.saved,
                prepare: kind.prepare || function () {},
                before: kind.before || function () { return Promise.resolve(null); }
            };
        },

        open: function (subject, name, returnTo) {
            const draft = drafts.get(subject + ' ' + name);
            if (open) {
                return;
            }
            if (draft) {
                restore(draft, returnTo);
                return;
            }
            const dialog = create(subject, name);
            if (dialog) {
                show(dialog, returnTo);
            }
        }
    };

    AJS.$(document)
        .on('submit', '.acc-dialog form', function (event) {
            event.preventDefault();
            submit(open);
        })
        .on('click', '.acc-dialog [data-acc-cancel]', function () { AJS.dialog2(open.element).hide(); })
        .on('click', '.acc-dialog [data-acc-add]', function () {
            const list = this.closest('form').querySelector('[data-acc-list="' + this.dataset.accAdd + '"]');
            acc.forms.add(list).querySelector('input').focus();
        })
        .on('click', '.acc-dialog [data-acc-remove]', function () {
            const list = this.closest('[data-acc-list]');
            this.closest('[data-acc-entry]').remove();
            list.closest('form').querySelector('[data-acc-add="' + list.dataset.accList + '"]').focus();
        });

    window.addEventListener('beforeunload', function (event) {
        if (open && !open.saved && isTouched(open)) {
            event.preventDefault();
        }
    });
}(window.AcceptabilityPanel = window.AcceptabilityPanel || {}));
