/* Says values, verdicts and answers in words. */
(function (acp) {
    'use strict';

    function direction(code) {
        switch (code) {
        case 'OUTWARD': return AJS.I18n.getText('acceptability.admin.policy.direction.OUTWARD');
        case 'INWARD': return AJS.I18n.getText('acceptability.admin.policy.direction.INWARD');
        default: return AJS.I18n.getText('acceptability.admin.policy.direction.BOTH');
        }
    }

    const words = {
        /** One entry of a list. */
        item: function (item) {
            return typeof item === 'string'
                ? item
                : AJS.I18n.getText('acceptability.admin.policy.link', item.name, direction(item.direction));
        },

        /** The value of a field; undefined and null stand for what is inherited. */
        value: function (field, value) {
            if (value === undefined || value === null) {
                return field.root.querySelector('.acp-source label').firstChild.textContent;
            }
            if (Array.isArray(value)) {
                return value.length
                    ? value.map(words.item).join(AJS.I18n.getText('acceptability.admin.policy.separator'))
                    : field.root.dataset.acpEmpty || AJS.I18n.getText('acceptability.admin.policy.nothing');
            }
            if (typeof value === 'boolean') {
                return value
                    ? AJS.I18n.getText('acceptability.admin.policy.yes')
                    : AJS.I18n.getText('acceptability.admin.policy.no');
            }
            return (value + ' ' + field.root.dataset.acpUnit).trim();
        },

        verdict: function (code) {
            switch (code) {
            case 'ACCEPTABLE': return AJS.I18n.getText('acceptability.verdict.ACCEPTABLE');
            case 'ACCEPTABLE_WITH_CONCESSIONS': return AJS.I18n.getText('acceptability.verdict.ACCEPTABLE_WITH_CONCESSIONS');
            case 'UNDECIDED': return AJS.I18n.getText('acceptability.verdict.UNDECIDED');
            case 'NOT_JUDGED': return AJS.I18n.getText('acceptability.verdict.NOT_JUDGED');
            case 'UNACCEPTABLE': return AJS.I18n.getText('acceptability.verdict.UNACCEPTABLE');
            default: return AJS.I18n.getText('acceptability.admin.policy.no-subject');
            }
        },

        lozenge: function (code) {
            switch (code) {
            case 'ACCEPTABLE':
            case 'ACCEPTABLE_WITH_CONCESSIONS': return 'aui-lozenge-success';
            case 'UNDECIDED': return 'aui-lozenge-moved';
            case 'UNACCEPTABLE': return 'aui-lozenge-error';
            default: return 'aui-lozenge-default';
            }
        },

        /** What an answer other than success says. */
        problem: function (status) {
            switch (status) {
            case 0: return AJS.I18n.getText('acceptability.admin.policy.error.network');
            case 401: return AJS.I18n.getText('acceptability.admin.policy.error.login');
            case 403:
            case 404: return AJS.I18n.getText('acceptability.admin.policy.error.forbidden');
            default: return AJS.I18n.getText('acceptability.admin.policy.error.server');
            }
        },

        moment: function (instant) {
            const language = document.documentElement.lang || undefined;
            // The day before the month, as everywhere else in the app.
            return new Date(instant).toLocaleString(language === 'en' ? 'en-GB' : language,
                {dateStyle: 'medium', timeStyle: 'short'});
        }
    };

    /** An element with a class and a text. */
    acp.element = function (name, className, text) {
        const made = document.createElement(name);
        made.className = className || '';
        if (text !== undefined) {
            made.textContent = text;
        }
        return made;
    };

    function told(field, value, above) {
        const isAbove = value === undefined || value === null;
        return isAbove && above !== undefined
            ? AJS.I18n.getText('acceptability.admin.policy.link', words.value(field, above), words.value(field, value))
            : words.value(field, value);
    }

    /** A field's name, and its value before and after; with what is inherited, where that is known. */
    acp.difference = function (field, from, to, above) {
        const line = acp.element('li');
        line.append(
            acp.element('b', '', AJS.I18n.getText('acceptability.admin.policy.change', field.label)), ' ',
            acp.element('span', 'acp-from', told(field, from, above)), ' → ',
            acp.element('span', '', told(field, to, above)));
        return line;
    };

    acp.words = words;
}(window.AcceptabilityPolicy = window.AcceptabilityPolicy || {}));
