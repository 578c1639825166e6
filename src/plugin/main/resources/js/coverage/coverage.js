/* The page of coverage: reads it, shows what guarding would change, and guards. */
(function (acc) {
    'use strict';

    function change(plan) {
        const item = acc.element('li');
        const into = AJS.I18n.getText('acceptability.coverage.page.plan.into', plan.transition.name,
            plan.transition.to.join(AJS.I18n.getText('acceptability.coverage.page.separator')));
        item.append(acc.element('b', '', into));
        const list = acc.element('ul');
        plan.text.forEach(function (line) { list.append(acc.element('li', '', line)); });
        item.append(list);
        return item;
    }

    function start(page) {
        const place = page.querySelector('[data-acp-report]');
        const dialog = document.getElementById('acp-guard');
        let wanted = null;
        let opener = null;
        let busy = false;

        function problem() {
            const button = opener && opener.isConnected ? opener : null;
            const near = button && button.closest('.acp-workflow');
            return near ? near.querySelector('.acp-problem') : page.querySelector(':scope > .acp-problem');
        }

        function load() {
            acc.api.read().then(function (answer) {
                if (answer.ok) {
                    acc.show(place, answer.body);
                } else {
                    place.replaceChildren();
                    place.setAttribute('aria-busy', 'false');
                    acc.tell(page.querySelector(':scope > .acp-problem'), 'error', acc.words.problem(answer),
                        answer.body.errorMessages);
                }
            });
        }

        function setBusy(isBusy, button) {
            busy = isBusy;
            if (button && button.isConnected) {
                button.setAttribute('aria-busy', String(isBusy));
            }
        }

        function fill(preview) {
            wanted.fingerprint = preview.fingerprint;
            document.getElementById('acp-guard-title').textContent =
                AJS.I18n.getText('acceptability.coverage.page.plan.title', preview.workflow);
            const changes = acc.element('ul', 'acp-plan-changes');
            preview.changes.forEach(function (plan) { changes.append(change(plan)); });
            const content = [changes];
            preview.consequences.forEach(function (line) { content.push(acc.element('p', 'acp-consequence', line)); });
            const plan = dialog.querySelector('[data-acp-plan]');
            plan.replaceChildren.apply(plan, content);
        }

        function ask(button) {
            const asked = {workflow: button.dataset.acpWorkflow};
            if (button.dataset.acpTransition !== undefined) {
                asked.transition = Number(button.dataset.acpTransition);
            }
            opener = button;
            setBusy(true, button);
            acc.api.preview(asked).then(function (answer) {
                setBusy(false, button);
                page.querySelectorAll('.acp-problem').forEach(function (each) { each.replaceChildren(); });
                if (answer.ok) {
                    wanted = asked;
                    dialog.querySelector('.acp-problem').replaceChildren();
                    fill(answer.body);
                    AJS.dialog2(dialog).show();
                    document.getElementById('acp-guard-title').focus();
                } else {
                    acc.tell(problem(), 'error', acc.words.problem(answer), answer.body.errorMessages);
                }
            });
        }

        function publish(button) {
            setBusy(true, button);
            acc.api.guard(wanted).then(function (answer) {
                setBusy(false, button);
                if (answer.ok) {
                    AJS.dialog2(dialog).hide();
                    acc.show(place, answer.body);
                    document.getElementById('acp-summary-title').focus();
                    AJS.flag({type: 'success', close: 'auto', body: AJS.escapeHtml(
                        AJS.I18n.getText('acceptability.coverage.page.done', wanted.workflow))});
                } else {
                    if (answer.status === 412) {
                        fill(answer.body.preview);
                    }
                    acc.tell(dialog.querySelector('.acp-problem'), answer.status === 412 ? 'warning' : 'error',
                        acc.words.problem(answer), answer.body.errorMessages);
                }
            });
        }

        // The dialog is moved out of the page when it opens.
        document.addEventListener('click', function (event) {
            const button = event.target.closest('[data-acp-do]');
            if (!button || busy) {
                return;
            }
            switch (button.dataset.acpDo) {
            case 'guard': ask(button); break;
            case 'publish': publish(button); break;
            default: AJS.dialog2(dialog).hide(); break;
            }
        });
        load();
    }

    AJS.toInit(function () {
        const page = document.querySelector('[data-acp-coverage]');
        if (page) {
            start(page);
        }
    });
}(window.AcceptabilityCoverage = window.AcceptabilityCoverage || {}));
