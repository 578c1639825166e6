/* Talks to the app's REST. An answer is never an exception: status 0 means that nothing came back. */
(function (acc) {
    'use strict';

    const PATIENCE = 60000;

    function url(subject, path) {
        return AJS.contextPath() + '/rest/acceptability/1.0/subjects/' + encodeURIComponent(subject) + '/' + path;
    }

    function ask(subject, path, options) {
        const patience = new AbortController();
        const timer = window.setTimeout(function () { patience.abort(); }, PATIENCE);
        options.credentials = 'same-origin';
        options.signal = patience.signal;
        return window.fetch(url(subject, path), options)
            .then(function (response) {
                return response.text().then(function (text) {
                    return {status: response.status, ok: response.ok, text: text};
                });
            })
            .catch(function () { return {status: 0, ok: false, text: ''}; })
            .finally(function () { window.clearTimeout(timer); });
    }

    function parsed(text) {
        try {
            return JSON.parse(text) || {};
        } catch (noJson) {
            return {};
        }
    }

    acc.rest = {
        /** Sends a write; resolves to {status, ok, body}. */
        send: function (subject, method, path, body) {
            return ask(subject, path, {
                method: method,
                headers: {'Content-Type': 'application/json', 'Accept': 'application/json'},
                body: JSON.stringify(body)
            }).then(function (answer) {
                return {status: answer.status, ok: answer.ok, body: parsed(answer.text)};
            });
        },

        /** The panel's HTML as it stands now, or null when it could not be had. */
        panel: function (subject) {
            return ask(subject, 'panel', {method: 'GET', headers: {'Accept': 'text/html'}})
                .then(function (answer) { return answer.ok ? answer.text : null; });
        }
    };
}(window.AcceptabilityPanel = window.AcceptabilityPanel || {}));
