/* Taking a confirmation back. */
(function (acc) {
    'use strict';

    acc.dialogs.define('withdraw', {
        body: function (form) {
            return {reason: acc.forms.value(form, 'reason')};
        },
        saved: function () { return AJS.I18n.getText('acceptability.panel.js.saved.withdraw'); }
    });
}(window.AcceptabilityPanel));
