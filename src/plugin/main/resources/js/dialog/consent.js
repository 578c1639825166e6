/* Where the customer really stands, and what shows it. */
(function (acc) {
    'use strict';

    acc.dialogs.define('consent', {
        body: function (form) {
            const value = function (name) { return acc.forms.value(form, name); };
            const lasting = value('lasting');
            return {
                kind: value('kind'),
                person: {
                    name: value('person.name'),
                    organisation: value('person.organisation'),
                    role: value('person.role'),
                    authority: value('person.authority')
                },
                on: value('on'),
                channel: value('channel'),
                lasting: lasting === null ? null : lasting === 'true',
                quote: value('quote'),
                link: value('link') || null
            };
        },
        saved: function () { return AJS.I18n.getText('acceptability.panel.js.saved.consent'); }
    });
}(window.AcceptabilityPanel));
