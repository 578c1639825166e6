/* The parameters of the form: each reads and shows its value, knows whether it is inherited, and says what is wrong with it. */
(function (acp) {
    'use strict';

    function tokens(field) {
        return field.root.querySelector('[data-acp-tokens]');
    }

    function token(field, item) {
        const entry = acp.element('li', 'acp-token');
        const word = acp.words.item(item);
        const remove = acp.element('button', '', '×');
        remove.type = 'button';
        remove.setAttribute('aria-label', AJS.I18n.getText('acceptability.admin.policy.remove', word));
        remove.addEventListener('click', function () {
            entry.remove();
            field.input.focus();
            field.changed();
        });
        entry.acpItem = item;
        entry.append(acp.element('span', '', word), remove);
        return entry;
    }

    function showTokens(field, items) {
        tokens(field).replaceChildren.apply(tokens(field), items.map(function (item) { return token(field, item); }));
    }

    function listed(field) {
        return Array.from(tokens(field).querySelectorAll('.acp-token')).map(function (entry) { return entry.acpItem; });
    }

    /** What is typed but not yet in the list counts as meant. */
    function add(field) {
        const name = field.input.value.trim();
        if (!name) {
            return false;
        }
        const way = field.root.querySelector('[data-acp-direction]');
        tokens(field).append(token(field, way ? {name: name, direction: way.value} : name));
        field.input.value = '';
        return true;
    }

    function watchTokens(field) {
        field.input.addEventListener('keydown', function (event) {
            if (event.key === 'Enter' || event.key === ',') {
                event.preventDefault();
                if (add(field)) {
                    field.changed();
                }
            } else if (event.key === 'Backspace' && !field.input.value && tokens(field).lastElementChild) {
                tokens(field).lastElementChild.remove();
                field.changed();
            }
        });
        field.input.addEventListener('change', function () {
            if (add(field)) {
                field.changed();
            }
        });
    }

    /** How each shape of value is read from its control and shown in it. */
    const shapes = {
        WHOLE: {
            read: function (field) {
                const typed = field.input.value.trim();
                return /^-?\d+$/.test(typed) ? Number(typed) : typed;
            },
            show: function (field, value) { field.input.value = value; }
        },
        NAME: {
            read: function (field) { return field.input.value.trim(); },
            show: function (field, value) { field.input.value = value; }
        },
        FLAG: {
            read: function (field) { return field.input.value === 'true'; },
            show: function (field, value) { field.input.value = String(value); }
        },
        NAMES: {read: listed, show: showTokens},
        LINKS: {read: listed, show: showTokens}
    };

    function showEmpty(field) {
        const none = field.root.querySelector('.acp-none');
        if (none) {
            none.remove();
        }
        if (tokens(field) && !tokens(field).childElementCount && field.root.dataset.acpEmpty) {
            tokens(field).after(acp.element('span', 'acp-none', field.root.dataset.acpEmpty));
        }
    }

    function fault(field, text, index) {
        const said = acp.element('p', 'error', text);
        said.id = 'acp-fault-' + field.id + '-' + field.root.querySelectorAll('.error').length;
        field.root.querySelector('.acp-control').append(said);
        field.root.classList.add('acp-faulty');
        field.input.setAttribute('aria-invalid', 'true');
        field.input.setAttribute('aria-describedby', field.described + ' ' + said.id);
        const entry = tokens(field) && tokens(field).children[index];
        if (entry) {
            entry.classList.add('acp-invalid');
        }
    }

    function clear(field) {
        field.root.classList.remove('acp-faulty');
        field.root.querySelectorAll('.error').forEach(function (said) { said.remove(); });
        field.root.querySelectorAll('.acp-invalid').forEach(function (entry) { entry.classList.remove('acp-invalid'); });
        field.input.removeAttribute('aria-invalid');
        field.input.setAttribute('aria-describedby', field.described);
    }

    function made(root, changed) {
        const input = root.querySelector('#acp-' + root.dataset.acpField);
        const inherit = root.querySelector('[data-acp-inherit]');
        const shape = shapes[root.dataset.acpShape];
        let inherited;
        const field = {
            root: root,
            id: root.dataset.acpField,
            label: root.querySelector('.acp-about label').textContent,
            input: input,
            described: input.getAttribute('aria-describedby'),

            /** What is set here; undefined where it is inherited. */
            value: function () { return inherit.checked ? undefined : shape.read(field); },

            show: function (own, above) {
                inherited = above;
                inherit.checked = own === undefined || own === null;
                shape.show(field, inherit.checked ? above : own);
                clear(field);
                look();
            },
            changed: function () {
                clear(field);
                look();
                changed();
            },
            fault: function (text, index) { fault(field, text, index); },
            clear: function () { clear(field); }
        };

        function look() {
            root.classList.toggle('acp-inherited', inherit.checked);
            root.classList.toggle('acp-own', !inherit.checked);
            root.querySelectorAll('.acp-control input, .acp-control select, .acp-control button')
                .forEach(function (control) { control.disabled = inherit.checked; });
            showEmpty(field);
        }

        inherit.addEventListener('change', function () {
            // Whoever sets it here starts from what held until now; whoever inherits again sees what that means.
            shape.show(field, inherited);
            field.changed();
            if (!inherit.checked) {
                input.focus();
            }
        });
        if (tokens(field)) {
            watchTokens(field);
        } else {
            input.addEventListener('input', field.changed);
        }
        return field;
    }

    /** The parameters of a form by their names. */
    acp.fields = function (form, changed) {
        const all = new Map();
        form.querySelectorAll('[data-acp-field]').forEach(function (root) {
            const field = made(root, changed);
            all.set(field.id, field);
        });
        return all;
    };
}(window.AcceptabilityPolicy = window.AcceptabilityPolicy || {}));
