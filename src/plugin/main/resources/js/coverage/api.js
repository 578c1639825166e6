/* Coverage in REST. An answer is never an exception: status 0 means that nothing came back. */
(function (acc) {
    'use strict';

    const PATIENCE = 60000;

    function parsed(text) {
        try {
            return JSON.parse(text) || {};
        } catch (noJson) {
            return {};
        }
    }

    function ask(path, method, body) {
        const patience = new AbortController();
        const timer = window.setTimeout(function () { patience.abort(); }, PATIENCE);
        return window.fetch(AJS.contextPath() + '/rest/acceptability/1.0/coverage' + path, {
            method: method,
            body: body && JSON.stringify(body),
            credentials: 'same-origin',
            signal: patience.signal,
            headers: {'Content-Type': 'application/json', 'Accept': 'application/json'}
        })
            .then(function (response) {
                return response.text().then(function (text) {
                    return {status: response.status, ok: response.ok, body: parsed(text)};
                });
            })
            .catch(function () { return {status: 0, ok: false, body: {}}; })
            .finally(function () { window.clearTimeout(timer); });
    }

    acc.api = {
        read: function () { return ask('', 'GET'); },
        preview: function (wanted) { return ask('/preview', 'POST', wanted); },
        guard: function (wanted) { return ask('/guard', 'POST', wanted); }
    };
}(window.AcceptabilityCoverage = window.AcceptabilityCoverage || {}));
