/* The key metrics. An entry left empty is not sent. */
(function (acc) {
    'use strict';

    function text(entry, name) {
        return acc.forms.part(entry, name).value;
    }

    function isMeant(entry) {
        return ['name', 'target', 'actual', 'source'].some(function (name) { return text(entry, name).trim() !== ''; });
    }

    acc.dialogs.define('metrics', {
        prepare: function (form) {
            const list = form.querySelector('[data-acc-list="metrics"]');
            if (!list.querySelector('[data-acc-entry]')) {
                acc.forms.add(list);
            }
        },
        body: function (form) {
            return {
                metrics: acc.forms.entries(form, 'metrics', isMeant).map(function (entry) {
                    return {
                        name: text(entry, 'name'),
                        target: acc.forms.number(text(entry, 'target')),
                        direction: text(entry, 'direction'),
                        actual: acc.forms.number(text(entry, 'actual')),
                        source: text(entry, 'source')
                    };
                })
            };
        },
        saved: function () { return AJS.I18n.getText('acceptability.panel.js.saved.metrics'); }
    });
}(window.AcceptabilityPanel));
