/* Talks to the app's REST. An answer is never an exception: status 0 means that nothing came back. */
(function (acc) {
    'use strict';

    const PATIENCE = 60000;

    function url(subject, path) {
        return '/rest/acceptability/1.0/subjects/' + encodeURIComponent(subject) + '/' + path;
    }

    function ask(address, options) {
        const patience = new AbortController();
        const timer = window.setTimeout(function () { patience.abort(); }, PATIENCE);
        options.credentials = 'same-origin';
        options.signal = patience.signal;
        return window.fetch(AJS.contextPath() + address, options)
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

    function json(method, address, body) {
        const options = {method: method, headers: {'Accept': 'application/json'}};
        if (body !== undefined) {
            options.headers['Content-Type'] = 'application/json';
            options.body = JSON.stringify(body);
        }
        return ask(address, options).then(function (answer) {
            return {status: answer.status, ok: answer.ok, body: parsed(answer.text)};
        });
    }

    acc.rest = {
        /** Sends a write; resolves to {status, ok, body}. */
        send: function (subject, method, path, body) {
            return json(method, url(subject, path), body);
        },

        /** Asks Jira's own REST; resolves to {status, ok, body}. */
        jira: function (method, path, body) {
            return json(method, '/rest/api/2/' + path, body);
        },

        /** HTML from this address of the app's REST, or null when it could not be had. */
        html: function (address) {
            return ask(address, {method: 'GET', headers: {'Accept': 'text/html'}})
                .then(function (answer) { return answer.ok ? answer.text : null; });
        },

        /** The panel's HTML as it stands now, or null when it could not be had. */
        panel: function (subject) {
            return acc.rest.html(url(subject, 'panel'));
        }
    };
}(window.AcceptabilityPanel = window.AcceptabilityPanel || {}));
