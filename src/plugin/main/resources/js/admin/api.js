/* The page's policy in REST. An answer is never an exception: status 0 means that nothing came back. */
(function (acp) {
    'use strict';

    const PATIENCE = 60000;

    function base() {
        return AJS.contextPath() + '/rest/acceptability/1.0/policy/';
    }

    function ask(address, options) {
        const patience = new AbortController();
        const timer = window.setTimeout(function () { patience.abort(); }, PATIENCE);
        return window.fetch(address, Object.assign({
            credentials: 'same-origin',
            signal: patience.signal,
            headers: {'Content-Type': 'application/json', 'Accept': 'application/json'}
        }, options))
            .then(function (response) {
                return response.text().then(function (text) {
                    return {status: response.status, ok: response.ok, body: parsed(text)};
                });
            })
            .catch(function () { return {status: 0, ok: false, body: {}}; })
            .finally(function () { window.clearTimeout(timer); });
    }

    function parsed(text) {
        try {
            return JSON.parse(text) || {};
        } catch (noJson) {
            return {};
        }
    }

    acp.api = function (path) {
        return {
            read: function () { return ask(base() + path, {method: 'GET'}); },
            history: function () { return ask(base() + path + '/history', {method: 'GET'}); },
            preview: function (own) {
                return ask(base() + path + '/preview', {method: 'POST', body: JSON.stringify({own: own})});
            },
            save: function (revision, own) {
                return ask(base() + path, {method: 'PUT', body: JSON.stringify({revision: revision, own: own})});
            }
        };
    };

    /** The names that Jira itself knows, to suggest them; an empty list where it does not say. */
    acp.names = function (path) {
        return ask(AJS.contextPath() + '/rest/api/2/' + path, {method: 'GET'}).then(function (answer) {
            const list = Array.isArray(answer.body) ? answer.body : answer.body.issueLinkTypes || [];
            return answer.ok ? list.map(function (item) { return item.name; }) : [];
        });
    };
}(window.AcceptabilityPolicy = window.AcceptabilityPolicy || {}));
