/* A question only a person can answer. */
(function (acc) {
    'use strict';

    acc.dialogs.define('answer', {
        body: function (form) {
            return {
                answer: acc.forms.value(form, 'answer'),
                note: acc.forms.value(form, 'note'),
                link: acc.forms.value(form, 'link') || null
            };
        },
        saved: function () { return AJS.I18n.getText('acceptability.panel.js.saved.answer'); }
    });
}(window.AcceptabilityPanel));
