/* Reads, compares and refills the forms of the dialogs. */
(function (acc) {
    'use strict';

    const FRESH = '[data-acc-fresh]';

    function isFresh(element) {
        return element.closest(FRESH) !== null;
    }

    function named(root) {
        return Array.from(root.querySelectorAll('input[name], select[name], textarea[name]'));
    }

    function isChoice(field) {
        return field.type === 'radio' || field.type === 'checkbox';
    }

    /** What a field holds; a choice that is not made holds nothing. */
    function held(field) {
        return isChoice(field) && !field.checked ? '' : field.value;
    }

    function entries(list) {
        return Array.from(list.querySelectorAll('[data-acc-entry]'));
    }

    function listed(list) {
        return JSON.stringify(entries(list).map(function (entry) { return named(entry).map(held); }));
    }

    function single(form) {
        return named(form).filter(function (field) { return !field.closest('[data-acc-list]') && !isFresh(field); });
    }

    function lists(form) {
        return Array.from(form.querySelectorAll('[data-acc-list]'));
    }

    /** The words of what a field offers newly, for somebody who typed something else. */
    function offered(form, name, value) {
        const choice = single(form).find(function (field) {
            return field.name === name && isChoice(field) && field.value === value;
        });
        // A form that is not in the page yet has labels, but its fields do not know them.
        const label = choice && form.querySelector('label[for="' + choice.id + '"]');
        return label ? (label.querySelector('b') || label).textContent : value;
    }

    function hint(form, name, text) {
        const place = form.querySelector('[data-acc-field="' + name + '"]');
        if (place) {
            const note = document.createElement('div');
            note.className = 'acc-newer';
            note.textContent = text;
            place.appendChild(note);
        }
    }

    const forms = {
        /** The value of a field or of a group of radio buttons; null where nothing is chosen. */
        value: function (form, name) {
            const fields = single(form).concat(Array.from(form.querySelectorAll(FRESH + '[name], ' + FRESH + ' [name]')))
                .filter(function (field) { return field.name === name; });
            if (fields.length && fields[0].type === 'radio') {
                const chosen = fields.find(function (field) { return field.checked; });
                return chosen ? chosen.value : null;
            }
            return fields.length ? fields[0].value : null;
        },

        /** A field of one entry of a list. */
        part: function (entry, name) {
            return entry.querySelector('[name="' + name + '"]');
        },

        /** The entries of a list that are meant; remembered, so that a fault finds its entry again. */
        entries: function (form, name, isMeant) {
            const list = form.querySelector('[data-acc-list="' + name + '"]');
            const meant = entries(list).filter(isMeant);
            form.accSent = form.accSent || {};
            form.accSent[name] = meant;
            return meant;
        },

        /** A number where it is one; else the text as typed, so that the answer says what is wrong with it. */
        number: function (text) {
            const plain = text.trim().replace(',', '.');
            return plain === '' ? null : isNaN(Number(plain)) ? text : Number(plain);
        },

        /** Everything a person can have typed or chosen, to see later whether they did. */
        snapshot: function (form) {
            const values = {};
            single(form).forEach(function (field) {
                values[field.name] = (values[field.name] || '') + held(field);
            });
            lists(form).forEach(function (list) { values['[' + list.dataset.accList + ']'] = listed(list); });
            return values;
        },

        differs: function (one, other) {
            return Object.keys(one).some(function (name) { return one[name] !== other[name]; });
        },

        /** Adds an entry to a list and returns it. */
        add: function (list) {
            const template = list.querySelector('template[data-acc-new]');
            const entry = document.importNode(template.content, true).firstElementChild;
            list.insertBefore(entry, template);
            return entry;
        },

        /**
         * Takes the newer state into a form: what is only shown, and every field the person has not touched. What they typed stays,
         * with a word on what the newer state has there.
         */
        rebase: function (form, fresh, before) {
            const mine = forms.snapshot(form);
            const theirs = forms.snapshot(fresh);
            form.querySelectorAll('.acc-newer').forEach(function (note) { note.remove(); });
            single(form).forEach(function (field) {
                const name = field.name;
                const twin = single(fresh).find(function (other) {
                    return other.name === name && (!isChoice(other) || other.value === field.value);
                });
                if (mine[name] === before[name] && twin) {
                    field.checked = twin.checked;
                    if (!isChoice(field)) {
                        field.value = twin.value;
                    }
                }
            });
            Object.keys(theirs).forEach(function (name) {
                const touched = mine[name] !== before[name];
                if (touched && name[0] !== '[' && theirs[name] !== before[name] && theirs[name] !== mine[name]) {
                    hint(form, name, AJS.I18n.getText('acceptability.panel.js.error.now', offered(form, name, theirs[name])));
                }
            });
            lists(form).forEach(function (list) {
                const name = '[' + list.dataset.accList + ']';
                const twin = fresh.querySelector('[data-acc-list="' + list.dataset.accList + '"]');
                if (mine[name] === before[name] && twin) {
                    list.replaceWith(document.importNode(twin, true));
                }
            });
            form.querySelectorAll(FRESH).forEach(function (shown) {
                const twin = fresh.querySelector('[data-acc-fresh="' + shown.dataset.accFresh + '"]');
                if (twin) {
                    const copy = document.importNode(twin, true);
                    if (shown.tagName === 'SELECT' && Array.from(copy.options).some(function (option) {
                        return option.value === shown.value;
                    })) {
                        copy.value = shown.value;
                    }
                    shown.replaceWith(copy);
                }
            });
            return theirs;
        }
    };

    acc.forms = forms;
}(window.AcceptabilityPanel = window.AcceptabilityPanel || {}));
