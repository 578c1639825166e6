'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const {load, plain} = require('./page.js');

test('a write names its subject and carries its body', async () => {
    const {acc, sent} = load(['rest.js'], [{status: 200, text: '{"revision":8}'}]);
    const answer = await acc.rest.send('project:PAY', 'PUT', 'metrics', {revision: 7, metrics: []});
    assert.deepEqual(plain(answer), {status: 200, ok: true, body: {revision: 8}});
    assert.deepEqual(plain(sent), [{
        method: 'PUT',
        address: '/jira/rest/acceptability/1.0/subjects/project%3APAY/metrics',
        body: {revision: 7, metrics: []}
    }]);
});

test('no connection is an answer, and so is one that is no JSON', async () => {
    const {acc} = load(['rest.js'], [{status: 502, text: '<html>'}]);
    assert.deepEqual(plain(await acc.rest.send('PAY-1', 'POST', 'consent', {})), {status: 502, ok: false, body: {}});
    assert.deepEqual(plain(await acc.rest.send('PAY-1', 'POST', 'consent', {})), {status: 0, ok: false, body: {}});
});
