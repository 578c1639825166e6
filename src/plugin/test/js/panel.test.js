'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const {load} = require('./page.js');

const MINUTE = 60000;

test('an age is told to the minute, and from an hour on to the hour', () => {
    const {words} = load(['age.js']).acc.age;
    assert.equal(words(0), 'read.now');
    assert.equal(words(MINUTE - 1), 'read.now');
    assert.equal(words(MINUTE), 'read.minute');
    assert.equal(words(5 * MINUTE + 59999), 'read.minutes 5');
    assert.equal(words(59 * MINUTE), 'read.minutes 59');
    assert.equal(words(60 * MINUTE), 'read.hour');
    assert.equal(words(150 * MINUTE), 'read.hours 2');
});

test('a clock that was set back does not make a panel older than new', () => {
    assert.equal(load(['age.js']).acc.age.words(-MINUTE), 'read.now');
});

test('a second panel of the same subject has names of its own', () => {
    const {renamed} = load(['age.js', 'panel.js']).acc.panel;
    assert.equal(renamed('acc-issue-1-heading', 'acc-issue-1', 0), 'acc-issue-1-heading');
    assert.equal(renamed('acc-issue-1-heading', 'acc-issue-1', 1), 'acc-issue-1-1-heading');
    assert.equal(renamed('acc-issue-1', 'acc-issue-1', 2), 'acc-issue-1-2');
});

test('a number is read in either notation, and what is none is sent as typed', () => {
    const {number} = load(['forms.js']).acc.forms;
    assert.equal(number(' 99,5 '), 99.5);
    assert.equal(number('99.5'), 99.5);
    assert.equal(number('   '), null);
    assert.equal(number('many'), 'many');
});

test('a form differs from what it was when any field does', () => {
    const {differs} = load(['forms.js']).acc.forms;
    assert.equal(differs({note: 'a'}, {note: 'a'}), false);
    assert.equal(differs({note: 'b'}, {note: 'a'}), true);
});
