/* Shows the whole: how many ways are guarded, the most important way around, the workflows, and all ways around. */
(function (acc) {
    'use strict';

    function part(className, count, total) {
        const part = acc.element('span', className);
        part.style.flexGrow = String(count);
        part.hidden = count === 0 || total === 0;
        return part;
    }

    function bar(summary) {
        const bar = acc.element('div', 'acp-share');
        bar.setAttribute('aria-hidden', 'true');
        bar.append(
            part('acp-share-good', summary.guarded, summary.ways),
            part('acp-share-half', summary.conditionOnly + summary.settingUnreadable, summary.ways),
            part('acp-share-bad', summary.notGuarded, summary.ways));
        return bar;
    }

    function summary(report) {
        const counts = report.summary;
        const section = acc.element('section', 'acp-summary');
        section.setAttribute('aria-labelledby', 'acp-summary-title');
        const title = acc.element('h2', '', counts.text);
        title.id = 'acp-summary-title';
        title.tabIndex = -1;
        section.append(title);
        if (counts.ways) {
            section.append(bar(counts));
        }
        if (counts.ways) {
            section.append(acc.element('p', 'acp-small acp-quiet', AJS.I18n.getText('acceptability.coverage.page.counts',
                counts.guarded, counts.conditionOnly, counts.settingUnreadable, counts.notGuarded)));
        }
        const first = report.waysAround.find(function (way) { return way.closable; });
        const line = acc.element('div', 'acp-first');
        if (first) {
            const said = acc.element('p');
            said.append(acc.element('b', '', AJS.I18n.getText('acceptability.coverage.page.first')), ' ', first.text);
            line.append(said);
            if (first.transition !== null && canGuard(report, first)) {
                line.append(acc.button('guard', 'aui-button-primary', AJS.I18n.getText('acceptability.coverage.page.guard'),
                    {acpWorkflow: first.workflow, acpTransition: first.transition}));
            }
        } else {
            line.append(acc.element('p', '', AJS.I18n.getText('acceptability.coverage.page.none-open')));
        }
        section.append(line);
        return section;
    }

    function canGuard(report, way) {
        return report.workflows.some(function (workflow) { return workflow.name === way.workflow && !workflow.readOnly; });
    }

    function way(report, around) {
        const item = acc.element('li');
        const said = acc.element('p', '', around.text);
        const index = report.workflows.findIndex(function (workflow) { return workflow.name === around.workflow; });
        if (index >= 0) {
            said.append(' ', acc.link('#' + acc.anchor(index), AJS.I18n.getText('acceptability.coverage.page.show')));
        }
        const who = acc.element('p', 'acp-small acp-quiet');
        who.append(AJS.I18n.getText('acceptability.coverage.page.who', around.who));
        item.append(said, who);
        return item;
    }

    function ways(report, closable, title, lead) {
        const found = report.waysAround.filter(function (around) { return around.closable === closable; });
        const section = acc.element('section', 'acp-around');
        if (found.length) {
            const heading = acc.element('h2', '', title);
            heading.id = closable ? 'acp-around-open' : 'acp-around-always';
            section.setAttribute('aria-labelledby', heading.id);
            const list = acc.element('ul');
            found.forEach(function (around) { list.append(way(report, around)); });
            section.append(heading, acc.element('p', 'acp-quiet', lead), list);
        }
        return section;
    }

    /** What is open comes first, what leads nowhere last. */
    function rank(workflow) {
        if (!workflow.readable || workflow.transitions.some(acc.isOpen)) {
            return 0;
        }
        return workflow.transitions.length ? 1 : 2;
    }

    function workflows(report) {
        const section = acc.element('section');
        const heading = acc.element('h2', '', AJS.I18n.getText('acceptability.coverage.page.workflows'));
        heading.id = 'acp-workflows';
        section.setAttribute('aria-labelledby', heading.id);
        section.append(heading);
        report.workflows
            .map(function (workflow, index) { return {rank: rank(workflow), section: acc.workflow(workflow, index)}; })
            .sort(function (one, other) { return one.rank - other.rank; })
            .forEach(function (shown) { section.append(shown.section); });
        return section;
    }

    acc.show = function (place, report) {
        place.replaceChildren(
            summary(report),
            workflows(report),
            ways(report, true, AJS.I18n.getText('acceptability.coverage.page.around.open'),
                AJS.I18n.getText('acceptability.coverage.page.around.open.lead')),
            ways(report, false, AJS.I18n.getText('acceptability.coverage.page.around.always'),
                AJS.I18n.getText('acceptability.coverage.page.around.always.lead')));
        place.setAttribute('aria-busy', 'false');
    };
}(window.AcceptabilityCoverage = window.AcceptabilityCoverage || {}));
