/* Every change of the policy, newest first. */
(function (acp) {
    'use strict';

    const FIRST = 10;

    function entry(revision, fields) {
        const item = acp.element('li', 'acp-entry');
        const said = acp.element('div', 'acp-said');
        const who = revision.by.displayName || AJS.I18n.getText('acceptability.admin.somebody');
        said.append(acp.element('h3', '', AJS.I18n.getText('acceptability.admin.policy.history.by', who,
            acp.words.moment(revision.at))));
        const changes = acp.element('ul', 'acp-changes');
        revision.changes.forEach(function (change) {
            if (fields.has(change.field)) {
                changes.append(acp.difference(fields.get(change.field), change.from, change.to));
            }
        });
        if (!changes.childElementCount) {
            changes.append(acp.element('li', 'acp-quiet', AJS.I18n.getText('acceptability.admin.policy.history.same')));
        }
        said.append(changes);
        const number = acp.element('span', 'acp-number', revision.version);
        number.title = AJS.I18n.getText('acceptability.admin.policy.history.version', revision.version);
        item.append(number, said);
        return item;
    }

    function more(list, rest, fields) {
        const button = acp.element('button', 'aui-button',
            AJS.I18n.getText('acceptability.admin.policy.history.all', rest.length));
        button.type = 'button';
        button.addEventListener('click', function () {
            const first = list.childElementCount;
            rest.forEach(function (revision) { list.append(entry(revision, fields)); });
            button.remove();
            list.children[first].tabIndex = -1;
            list.children[first].focus();
        });
        return button;
    }

    /** Draws the history into its place on the page. */
    acp.history = function (place, entries, fields) {
        if (!entries.length) {
            place.replaceChildren(acp.element('p', 'acp-quiet', AJS.I18n.getText('acceptability.admin.policy.history.none')));
            return;
        }
        const list = acp.element('ol', 'acp-entries');
        entries.slice(0, FIRST).forEach(function (revision) { list.append(entry(revision, fields)); });
        place.replaceChildren(list);
        if (entries.length > FIRST) {
            place.append(more(list, entries.slice(FIRST), fields));
        }
    };
}(window.AcceptabilityPolicy = window.AcceptabilityPolicy || {}));
