/* Loads the panel's scripts as a page would, with as little of a page as their pure functions need. */
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const SCRIPTS = path.join(__dirname, '..', '..', 'main', 'resources', 'js');

/** A text is its key with its arguments, so that a test reads what is said without a language. */
function text(key) {
    return [key.replace('acceptability.panel.js.', '')].concat(Array.prototype.slice.call(arguments, 1)).join(' ');
}

/** The scripts' own name space, after these scripts have run; "answers" is what each call of fetch comes to. */
function load(names, answers) {
    const sent = [];
    const listener = {on: function () { return listener; }};
    const window = {
        setInterval: function () {},
        setTimeout: setTimeout,
        clearTimeout: clearTimeout,
        addEventListener: function () {},
        fetch: function (address, options) {
            const answer = (answers || []).shift();
            sent.push({method: options.method, address: address, body: options.body && JSON.parse(options.body)});
            return answer
                ? Promise.resolve({status: answer.status, ok: answer.status < 300, text: function () { return Promise.resolve(answer.text); }})
                : Promise.reject(new Error('unplugged'));
        }
    };
    const page = {
        window: window,
        document: {addEventListener: function () {}, querySelectorAll: function () { return []; }},
        AJS: {$: function () { return listener; }, I18n: {getText: text}, contextPath: function () { return '/jira'; }},
        AbortController: AbortController,
        Promise: Promise
    };
    vm.createContext(page);
    names.forEach(function (name) { vm.runInContext(fs.readFileSync(path.join(SCRIPTS, name), 'utf8'), page, {filename: name}); });
    return {acc: window.AcceptabilityPanel, sent: sent};
}

/** A value of the page as one of ours, so that it can be compared. */
function plain(value) {
    return JSON.parse(JSON.stringify(value));
}

module.exports = {load: load, plain: plain};
