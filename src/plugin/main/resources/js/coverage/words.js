/* Says in words what coverage has codes for, and makes the elements that say it. */
(function (acc) {
    'use strict';

    /** An element with a class and a text. */
    acc.element = function (name, className, text) {
        const made = document.createElement(name);
        made.className = className || '';
        if (text !== undefined) {
            made.textContent = text;
        }
        return made;
    };

    /** A button that does what its name says; the rest is what it does it to. */
    acc.button = function (act, className, text, data) {
        const button = acc.element('button', 'aui-button ' + className, text);
        button.type = 'button';
        button.dataset.acpDo = act;
        Object.assign(button.dataset, data);
        return button;
    };

    acc.link = function (href, text) {
        const link = acc.element('a', '', text);
        link.href = href;
        return link;
    };

    acc.lozenge = function (look, text) {
        return acc.element('span', 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + look, text);
    };

    /** Says something in a place for it, and moves the focus there. */
    acc.tell = function (place, kind, text, details) {
        const box = acc.element('div', 'aui-message aui-message-' + kind);
        box.setAttribute('role', 'alert');
        box.append(acc.element('p', '', text));
        (details || []).forEach(function (detail) {
            if (detail !== text) {
                box.append(acc.element('p', '', detail));
            }
        });
        place.replaceChildren(box);
        place.focus();
    };

    acc.words = {
        /** What guards it; a loop-back that nothing guards is no alarm, for nothing is delivered by it. */
        guard: function (transition) {
            switch (transition.guard) {
            case 'GUARDED': return acc.lozenge('success', AJS.I18n.getText('acceptability.coverage.page.guard.guarded'));
            case 'CONDITION_ONLY': return acc.lozenge('moved', AJS.I18n.getText('acceptability.coverage.page.guard.hidden'));
            case 'SETTING_UNREADABLE': return acc.lozenge('moved', AJS.I18n.getText('acceptability.coverage.page.guard.unreadable'));
            default: return acc.lozenge(transition.arrives ? 'error' : 'default', AJS.I18n.getText('acceptability.coverage.page.guard.open'));
            }
        },

        kind: function (transition) {
            if (!transition.arrives) {
                return AJS.I18n.getText('acceptability.coverage.page.kind.loop');
            }
            switch (transition.kind) {
            case 'INITIAL': return AJS.I18n.getText('acceptability.coverage.page.kind.INITIAL');
            case 'GLOBAL': return AJS.I18n.getText('acceptability.coverage.page.kind.GLOBAL');
            case 'COMMON': return AJS.I18n.getText('acceptability.coverage.page.kind.COMMON');
            default: return AJS.I18n.getText('acceptability.coverage.page.kind.ORDINARY');
            }
        },

        /** What an answer other than success says; what the server says itself is better, where it says something. */
        problem: function (answer) {
            const said = answer.body.errorMessages || [];
            switch (answer.status) {
            case 0: return AJS.I18n.getText('acceptability.coverage.page.error.network');
            case 401: return AJS.I18n.getText('acceptability.coverage.page.error.login');
            default: return said.length ? said[0] : AJS.I18n.getText('acceptability.coverage.page.error.server');
            }
        }
    };
}(window.AcceptabilityCoverage = window.AcceptabilityCoverage || {}));
