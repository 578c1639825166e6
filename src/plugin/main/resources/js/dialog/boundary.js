/* The acceptance boundary. A constraint that is not ticked and a red line left empty are not sent. */
(function (acc) {
    'use strict';

    function text(entry, name) {
        return acc.forms.part(entry, name).value;
    }

    acc.dialogs.define('boundary', {
        body: function (form) {
            const value = function (name) { return acc.forms.value(form, name); };
            const inForce = acc.forms.entries(form, 'constraints', function (entry) { return acc.forms.part(entry, 'kind').checked; });
            const redLines = acc.forms.entries(form, 'redLines', function (entry) {
                return (text(entry, 'text') + text(entry, 'issue')).trim() !== '';
            });
            return {
                accepted: value('accepted'),
                outside: value('outside'),
                constraints: inForce.map(function (entry) { return {kind: text(entry, 'kind'), note: text(entry, 'note')}; }),
                redLines: redLines.map(function (entry) {
                    return {text: text(entry, 'text'), issue: text(entry, 'issue').trim().toUpperCase() || null};
                }),
                accountable: value('accountable'),
                validUntil: value('validUntil')
            };
        },
        saved: function () { return AJS.I18n.getText('acceptability.panel.js.saved.boundary'); }
    });

    /* Who writes what has changed means that it has. */
    AJS.$(document).on('input', '.acc-dialog .acc-constraint input[name="note"]', function () {
        if (this.value.trim() !== '') {
            acc.forms.part(this.closest('[data-acc-entry]'), 'kind').checked = true;
        }
    });
}(window.AcceptabilityPanel));
