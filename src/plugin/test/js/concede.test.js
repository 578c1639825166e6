'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const {load, plain} = require('./page.js');

const SCRIPTS = ['rest.js', 'forms.js', 'age.js', 'panel.js', 'dialogs.js', 'dialog/concede.js'];
const TYPES = [{name: 'Epic'}, {name: 'Bug'}, {name: 'Sub-task', subtask: true}, {name: 'Story'}];

test('a follow-on action is neither an epic nor a sub-task', () => {
    const {offered} = load(SCRIPTS).acc.concede;
    assert.deepEqual(plain(offered(TYPES)), [{name: 'Bug'}, {name: 'Story'}]);
});

test('the usual type is chosen first, and the first one where there is none', () => {
    const {usual} = load(SCRIPTS).acc.concede;
    assert.equal(usual([{name: 'Bug'}, {name: 'Story'}, {name: 'Task'}]).name, 'Task');
    assert.equal(usual([{name: 'Bug'}, {name: 'Story'}]).name, 'Story');
    assert.equal(usual([{name: '需求'}]).name, '需求');
});

test('a fault that Jira finds is told at the field of the dialog that stands for it', () => {
    const {translated} = load(SCRIPTS).acc.concede;
    const answer = {status: 400, body: {errorMessages: ['Closed for today.'], errors: {summary: 'Too long.', customfield_1: 'Missing.'}}};
    assert.deepEqual(plain(translated(answer)), {
        status: 400,
        ok: false,
        body: {
            errorMessages: ['error.create', 'Closed for today.'],
            errors: {'create.summary': 'Too long.', 'create.customfield_1': 'Missing.'}
        }
    });
});

test('nothing is created for a concession that lacks something or is due in the past', () => {
    const {complete} = load(SCRIPTS).acc.concede;
    const whole = {gap: 'No export', limit: 'By hand', owner: 'Tess', disposition: 'REPAIR', due: '2026-12-01'};
    assert.equal(complete(whole, '2026-12-01'), true);
    assert.equal(complete(whole, '2026-12-02'), false);
    ['gap', 'limit', 'owner', 'disposition', 'due'].forEach((name) => {
        assert.equal(complete(Object.assign({}, whole, {[name]: name === 'disposition' ? null : ''}), '2026-12-01'), false, name);
    });
});
