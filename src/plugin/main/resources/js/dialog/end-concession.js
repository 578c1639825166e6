/* Ending a concession, with a reason. */
(function (acc) {
    'use strict';

    acc.dialogs.define('end-concession', {
        prepare: function (form, about, panel) {
            const shown = panel.querySelector('[data-acc-concession="' + window.CSS.escape(about) + '"] .acc-concession');
            form.dataset.accPath = form.dataset.accPath.replace(':id', encodeURIComponent(about));
            if (shown) {
                form.querySelector('[data-acc-about]').replaceChildren(shown.cloneNode(true));
            }
        },
        body: function (form) { return {reason: acc.forms.value(form, 'reason')}; },
        saved: function () { return AJS.I18n.getText('acceptability.panel.js.saved.end'); }
    });
}(window.AcceptabilityPanel));
