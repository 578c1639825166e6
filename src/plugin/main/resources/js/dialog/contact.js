/* A conversation with the customer. */
(function (acc) {
    'use strict';

    acc.dialogs.define('contact', {
        body: function (form) {
            const value = function (name) { return acc.forms.value(form, name); };
            return {on: value('on'), channel: value('channel'), person: value('person'), note: value('note')};
        },
        saved: function () { return AJS.I18n.getText('acceptability.panel.js.saved.contact'); }
    });
}(window.AcceptabilityPanel));
