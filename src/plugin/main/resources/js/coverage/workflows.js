/* Shows the workflows: each with its ways into a delivered status, in a table. */
(function (acc) {
    'use strict';

    const PAGES = '/secure/admin/workflows/';

    function place(workflow) {
        return AJS.contextPath() + PAGES + 'ViewWorkflowSteps.jspa?workflowMode=live&workflowName='
            + encodeURIComponent(workflow.name);
    }

    function transitionPlace(workflow, transition) {
        return AJS.contextPath() + PAGES + 'ViewWorkflowTransition.jspa?workflowMode=live&workflowName='
            + encodeURIComponent(workflow.name) + '&workflowTransition=' + transition.id;
    }

    function asks(transition) {
        return transition.guard === 'GUARDED' || transition.guard === 'SETTING_UNREADABLE';
    }

    /** Whether guarding would add something. */
    acc.lacks = function (transition) { return !asks(transition) || !transition.recorded; };

    /** Whether an issue can be delivered by it while the gate is closed. */
    acc.isOpen = function (transition) { return transition.arrives && transition.guard === 'NOT_GUARDED'; };

    function mark(transition) {
        if (!transition.arrives || transition.guard === 'GUARDED') {
            return '';
        }
        return acc.isOpen(transition) ? 'acp-way-open' : 'acp-way-odd';
    }

    function guardButton(workflow, transition) {
        const guards = !asks(transition);
        const button = acc.button('guard', 'aui-button-compact', guards
            ? AJS.I18n.getText('acceptability.coverage.page.guard')
            : AJS.I18n.getText('acceptability.coverage.page.record'),
        {acpWorkflow: workflow.name, acpTransition: transition.id});
        button.setAttribute('aria-label', guards
            ? AJS.I18n.getText('acceptability.coverage.page.guard.aloud', transition.name, workflow.name)
            : AJS.I18n.getText('acceptability.coverage.page.record.aloud', transition.name, workflow.name));
        return button;
    }

    acc.anchor = function (index) { return 'acp-workflow-' + index; };

    function statuses(names, look) {
        const list = acc.element('span', 'acp-statuses');
        names.forEach(function (name) { list.append(acc.lozenge(look, name)); });
        return list;
    }

    function from(transition) {
        if (transition.kind === 'INITIAL') {
            return acc.element('span', 'acp-quiet', AJS.I18n.getText('acceptability.coverage.page.from.new'));
        }
        return transition.kind === 'GLOBAL' && transition.arrives
            ? acc.element('span', '', AJS.I18n.getText('acceptability.coverage.page.from.any'))
            : statuses(transition.from, 'default');
    }

    function cell(row, content, className) {
        const cell = acc.element('td', className);
        cell.append(content);
        row.append(cell);
        return cell;
    }

    function row(workflow, transition) {
        const row = acc.element('tr', mark(transition));
        const name = acc.element('th');
        name.scope = 'row';
        name.append(acc.link(transitionPlace(workflow, transition), transition.name),
            acc.element('span', 'acp-small acp-quiet', acc.words.kind(transition)));
        row.append(name);
        cell(row, from(transition));
        cell(row, statuses(transition.to, 'current'));
        const state = acc.element('span', 'acp-statuses');
        state.append(acc.words.guard(transition));
        const guard = cell(row, state);
        transition.notes.forEach(function (note) { guard.append(acc.element('span', 'acp-small acp-quiet', note)); });
        cell(row, transition.recorded
            ? AJS.I18n.getText('acceptability.coverage.page.recorded')
            : acc.element('span', 'acp-quiet', AJS.I18n.getText('acceptability.coverage.page.not-recorded')));
        const act = cell(row, '', 'acp-act');
        if (acc.lacks(transition) && !workflow.readOnly) {
            act.append(guardButton(workflow, transition));
        }
        return row;
    }

    function table(workflow, transitions) {
        const table = acc.element('table', 'aui acp-ways');
        const head = acc.element('tr');
        [
            AJS.I18n.getText('acceptability.coverage.page.column.transition'),
            AJS.I18n.getText('acceptability.coverage.page.column.from'),
            AJS.I18n.getText('acceptability.coverage.page.column.into'),
            AJS.I18n.getText('acceptability.coverage.page.column.guard'),
            AJS.I18n.getText('acceptability.coverage.page.column.record')
        ].forEach(function (title) {
            const column = acc.element('th', '', title);
            column.scope = 'col';
            head.append(column);
        });
        head.append(acc.element('td', 'acp-act'));
        const columns = acc.element('colgroup');
        for (let i = 0; i <= head.children.length - 1; i++) {
            columns.append(acc.element('col'));
        }
        const header = acc.element('thead');
        header.append(head);
        const body = acc.element('tbody');
        transitions.forEach(function (transition) { body.append(row(workflow, transition)); });
        table.append(acc.element('caption', 'acp-hidden',
            AJS.I18n.getText('acceptability.coverage.page.caption', workflow.name)), columns, header, body);
        const scroll = acc.element('div', 'acp-scroll');
        scroll.append(table);
        return scroll;
    }

    function usedBy(workflow) {
        if (!workflow.projects.length) {
            return AJS.I18n.getText('acceptability.coverage.used-by-nobody');
        }
        return AJS.I18n.getText('acceptability.coverage.page.used', workflow.projects.map(function (project) {
            return project.subjectTypes.length
                ? AJS.I18n.getText('acceptability.coverage.page.use', project.key,
                    project.subjectTypes.join(AJS.I18n.getText('acceptability.coverage.page.separator')))
                : AJS.I18n.getText('acceptability.coverage.page.use.none', project.key);
        }).join(AJS.I18n.getText('acceptability.coverage.page.use.separator')));
    }

    function draft(workflow) {
        const box = acc.element('div', 'aui-message aui-message-warning acp-draft');
        const by = workflow.draft.by && workflow.draft.by.displayName;
        box.append(acc.element('p', '', by
            ? AJS.I18n.getText('acceptability.coverage.page.draft.by', by)
            : AJS.I18n.getText('acceptability.coverage.page.draft')));
        const open = workflow.draft.transitions.filter(acc.isOpen);
        if (open.length) {
            box.append(acc.element('p', '', AJS.I18n.getText('acceptability.coverage.page.draft.open',
                open.map(function (transition) { return transition.name; })
                    .join(AJS.I18n.getText('acceptability.coverage.page.separator')))));
        }
        return box;
    }

    acc.workflow = function (workflow, index) {
        const section = acc.element('section', 'acp-workflow');
        section.id = acc.anchor(index);
        const title = acc.element('h3');
        title.id = section.id + '-title';
        title.tabIndex = -1;
        title.append(acc.link(place(workflow), workflow.name));
        section.setAttribute('aria-labelledby', title.id);
        const head = acc.element('div', 'acp-workflow-head');
        const said = acc.element('div');
        said.append(title, acc.element('p', 'acp-quiet', usedBy(workflow)));
        head.append(said);
        const lacking = workflow.transitions.filter(function (transition) {
            return transition.arrives && acc.lacks(transition);
        });
        if (lacking.length > 1 && !workflow.readOnly) {
            const all = acc.button('guard', '', AJS.I18n.getText('acceptability.coverage.page.guard.all', lacking.length),
                {acpWorkflow: workflow.name});
            all.setAttribute('aria-label', AJS.I18n.getText('acceptability.coverage.page.guard.all.aloud',
                lacking.length, workflow.name));
            head.append(all);
        }
        const problem = acc.element('div', 'acp-problem');
        problem.tabIndex = -1;
        section.append(head, problem);
        if (!workflow.readable) {
            section.append(acc.element('p', '', AJS.I18n.getText('acceptability.coverage.page.unreadable')));
        } else if (workflow.readOnly && lacking.length) {
            section.append(acc.element('p', 'acp-quiet', AJS.I18n.getText('acceptability.coverage.page.read-only')));
        }
        if (workflow.draft) {
            section.append(draft(workflow));
        }
        if (workflow.transitions.length) {
            section.append(table(workflow, workflow.transitions));
        } else if (workflow.readable) {
            section.append(acc.element('p', 'acp-quiet', workflow.deliveredStatuses.length
                ? AJS.I18n.getText('acceptability.coverage.page.no-way')
                : AJS.I18n.getText('acceptability.coverage.page.no-status')));
        }
        return section;
    };
}(window.AcceptabilityCoverage = window.AcceptabilityCoverage || {}));
