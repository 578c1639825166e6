/* The two dialogs of the page: what a change would do, and a policy brought in from a file. */
(function (acp) {
    'use strict';

    function open(id, focus) {
        const root = document.getElementById(id);
        root.querySelector('.acp-problem').replaceChildren();
        AJS.dialog2(root).show();
        focus(root).focus();
        return root;
    }

    /** Says something in a place for it. */
    acp.tell = function (place, kind, text, details) {
        const box = acp.element('div', 'aui-message aui-message-' + kind);
        box.setAttribute('role', 'alert');
        box.append(acp.element('p', '', text));
        if (details && details.length) {
            const list = acp.element('ul');
            details.forEach(function (detail) { list.append(acp.element('li', '', detail)); });
            box.append(list);
        }
        place.replaceChildren(box);
        return box;
    };

    function effect(preview) {
        const changed = preview.changed.length + preview.hidden;
        return changed
            ? AJS.I18n.getText('acceptability.admin.policy.effect', changed, preview.judged)
            : AJS.I18n.getText('acceptability.admin.policy.effect.none', preview.judged);
    }

    function lozenge(verdict) {
        return acp.element('span', 'aui-lozenge aui-lozenge-subtle ' + acp.words.lozenge(verdict), acp.words.verdict(verdict));
    }

    function turn(change) {
        const item = acp.element('li');
        const what = acp.element('span');
        const link = acp.element('a', '', change.key);
        link.href = AJS.contextPath() + '/browse/' + encodeURIComponent(change.key);
        link.target = '_blank';
        link.rel = 'noopener';
        what.append(link, ' ' + change.summary);
        const verdicts = acp.element('span', 'acp-turn');
        const arrow = acp.element('span', '', '→');
        verdicts.append(lozenge(change.from), arrow, lozenge(change.to));
        item.append(what, verdicts);
        return item;
    }

    function verdicts(preview) {
        const items = preview.changed.map(turn);
        if (preview.hidden) {
            items.push(acp.element('li', 'acp-quiet', AJS.I18n.getText('acceptability.admin.policy.effect.hidden', preview.hidden)));
        }
        if (preview.judged < preview.subjects) {
            items.push(acp.element('li', 'acp-quiet',
                AJS.I18n.getText('acceptability.admin.policy.effect.some', preview.judged, preview.subjects)));
        }
        return items;
    }

    acp.review = {
        /** Shows what the change would do, and what it consists of. */
        open: function (preview, differences) {
            const root = document.getElementById('acp-review');
            root.querySelector('[data-acp-effect]').textContent = effect(preview);
            root.querySelector('[data-acp-verdicts]').replaceChildren.apply(
                root.querySelector('[data-acp-verdicts]'), verdicts(preview));
            root.querySelector('[data-acp-changes]').replaceChildren.apply(
                root.querySelector('[data-acp-changes]'), differences);
            open('acp-review', function () { return root.querySelector('[data-acp-effect]'); });
        },
        tell: function (kind, text, details) {
            const place = document.querySelector('#acp-review .acp-problem');
            const box = acp.tell(place, kind, text, details);
            place.focus();
            return box;
        },
        close: function () { AJS.dialog2(document.getElementById('acp-review')).hide(); }
    };

    function brought(text) {
        try {
            const read = JSON.parse(text);
            return read && typeof read.own === 'object' && read.own !== null && !Array.isArray(read.own) ? read.own : null;
        } catch (noJson) {
            return null;
        }
    }

    acp.bring = {
        open: function () {
            const root = document.getElementById('acp-import');
            root.querySelector('form').reset();
            open('acp-import', function () { return root.querySelector('#acp-import-file'); });
        },

        /** The parameters in the file or in the text; null, and said why, where there are none. */
        read: function () {
            const root = document.getElementById('acp-import');
            const file = root.querySelector('#acp-import-file').files[0];
            const typed = root.querySelector('#acp-import-text').value;
            return (file ? file.text() : Promise.resolve(typed)).then(function (text) {
                const own = brought(text);
                if (own === null) {
                    acp.tell(root.querySelector('.acp-problem'), 'error', text.trim()
                        ? AJS.I18n.getText('acceptability.admin.policy.import.unreadable')
                        : AJS.I18n.getText('acceptability.admin.policy.import.nothing'));
                    root.querySelector('.acp-problem').focus();
                }
                return own;
            });
        },
        close: function () { AJS.dialog2(document.getElementById('acp-import')).hide(); }
    };
}(window.AcceptabilityPolicy = window.AcceptabilityPolicy || {}));
