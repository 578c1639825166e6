/* How a delivery went. The reasoning is judged first: who knows the result sees the reasoning in its light. */
(function (acc) {
    'use strict';

    function isFailure(outcome) {
        return outcome === 'HELD_WITH_REPAIR' || outcome === 'BROKE';
    }

    /** Only what the chosen outcome asks for is shown, and only what is shown is sent. */
    function fit(form) {
        const outcome = acc.forms.value(form, 'outcome');
        form.querySelector('[data-acc-failed]').hidden = !isFailure(outcome);
        form.querySelector('[data-acc-misread]').hidden = acc.forms.value(form, 'insideBoundary') === 'false';
        form.querySelector('[data-acc-optional]').hidden = outcome === 'BROKE';
    }

    function step(dialog, number) {
        dialog.querySelectorAll('[data-acc-step]').forEach(function (part) {
            part.hidden = part.dataset.accStep !== String(number);
        });
        const submit = dialog.querySelector('button[type="submit"]');
        submit.hidden = submit.disabled = number === 1;
        dialog.querySelector('[data-acc-continue]').hidden = number !== 1;
    }

    function proceed(dialog) {
        const form = dialog.querySelector('form');
        const reasoning = acc.forms.value(form, 'soundReasoning');
        acc.problems.clear(form);
        if (reasoning === null) {
            acc.problems.show(form, {status: 400, body: {errors: {
                soundReasoning: AJS.I18n.getText('acceptability.after.js.reasoning')
            }}});
            // It is marked where it is missing; nothing was sent that could be said not to be saved.
            form.querySelector('.acc-problem').replaceChildren();
            return;
        }
        form.querySelector('[data-acc-settled]').textContent =
            form.querySelector('label[for="acc-reasoning-' + reasoning + '"] b').textContent;
        step(dialog, 2);
        fit(form);
        dialog.querySelector('.aui-dialog2-content').scrollTop = 0;
        dialog.querySelector('.aui-dialog2-header-main').focus();
    }

    acc.dialogs.define('outcome', {
        body: function (form) {
            const value = function (name) { return acc.forms.value(form, name) || null; };
            const failed = isFailure(value('outcome'));
            const inside = value('insideBoundary');
            return {
                outcome: value('outcome'),
                insideBoundary: failed && inside !== null ? inside === 'true' : null,
                dimension: failed ? value('dimension') : null,
                misreading: failed && inside !== 'false' ? value('misreading') : null,
                cooperation: value('cooperation'),
                soundReasoning: value('soundReasoning'),
                note: value('note') || ''
            };
        },
        saved: function () { return AJS.I18n.getText('acceptability.after.js.saved'); }
    });

    AJS.$(document)
        .on('click', '.acc-dialog [data-acc-continue]', function () { proceed(this.closest('.acc-dialog')); })
        .on('change', '.acc-outcome form', function () { fit(this); });
}(window.AcceptabilityPanel));
