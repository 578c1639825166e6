/* The confirmation. It sends back the fingerprint of what was read; the forecast starts empty, so that nobody is led to one. */
(function (acc) {
    'use strict';

    acc.dialogs.define('confirm', {
        body: function (form) {
            const value = function (name) { return acc.forms.value(form, name); };
            return {
                fingerprint: value('fingerprint'),
                consent: acc.forms.number(value('consent') || ''),
                forecast: acc.forms.number(value('forecast')),
                mainRisk: value('mainRisk')
            };
        },
        saved: function () { return AJS.I18n.getText('acceptability.panel.js.saved.confirm'); }
    });

    AJS.$(document)
        .on('input', '.acc-dialog [data-acc-slider]', function () {
            this.parentElement.querySelector('[name="forecast"]').value = this.value;
        })
        .on('input', '.acc-dialog .acc-forecast [name="forecast"]', function () {
            this.parentElement.querySelector('[data-acc-slider]').value = this.value || 50;
        });
}(window.AcceptabilityPanel));
