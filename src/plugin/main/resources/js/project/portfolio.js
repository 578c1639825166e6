/* A project's page: filters and orders its deliveries in place, counts them, and unfolds the judgement of the project itself. */
(function (acc) {
    'use strict';

    const OLD = 120000;
    const EVERY = 20000;

    let page = null;
    let drawn = Date.now();
    let asking = 0;
    let judged = false;

    function part(name) {
        return page.querySelector('[data-acf-' + name + ']');
    }

    function address(what, query) {
        return '/rest/acceptability/1.0/projects/' + encodeURIComponent(page.dataset.acfProject) + '/portfolio' + what + '.html' + query;
    }

    /** Draws one part of the page anew; resolves to whether that was possible. */
    function draw(name, html) {
        const fresh = html === null ? null : new DOMParser().parseFromString(html, 'text/html').body;
        if (fresh && name === 'headline') {
            part(name).replaceChildren.apply(part(name), Array.from(fresh.childNodes));
        } else if (fresh && fresh.querySelector('[data-acf-' + name + ']')) {
            part(name).replaceWith(document.importNode(fresh.querySelector('[data-acf-' + name + ']'), true));
        } else {
            return false;
        }
        return true;
    }

    function failed(text) {
        AJS.flag({type: 'warning', body: AJS.escapeHtml(text)});
    }

    function count() {
        acc.rest.html(address('-headline', '')).then(function (html) {
            if (!draw('headline', html)) {
                part('headline').textContent = AJS.I18n.getText('acceptability.portfolio.js.headline.failed');
            }
        });
    }

    /** How old the list is, as long as the page stays open, and the way to read it again. */
    function tellAge() {
        const list = part('deliveries');
        const age = list.querySelector('[data-acf-age]');
        if (age) {
            const since = Number(list.dataset.acfOld) + Date.now() - drawn;
            age.textContent = age.dataset.acfAge.replace('#', acc.age.words(since));
        }
        const again = part('again');
        if (again) {
            again.hidden = false;
        }
        // Filters apply by themselves.
        const submit = part('submit');
        if (submit) {
            submit.hidden = true;
        }
    }

    function focusOn(name) {
        const list = part('deliveries');
        const target = list.querySelector('[data-acf-focus="' + window.CSS.escape(name) + '"]') || part('nothing')
            || list.querySelector('[aria-current="true"]');
        if (target) {
            target.focus();
        }
    }

    /** Shows what this address asks for. Of several askings the last one counts. */
    function show(query, quietly) {
        const turn = ++asking;
        const list = part('deliveries');
        const focus = list.contains(document.activeElement) ? document.activeElement.dataset.acfFocus || '' : null;
        list.setAttribute('aria-busy', 'true');
        return acc.rest.html(address('', query)).then(function (html) {
            if (turn !== asking) {
                return;
            }
            if (!draw('deliveries', html)) {
                list.removeAttribute('aria-busy');
                if (!quietly) {
                    failed(AJS.I18n.getText('acceptability.portfolio.js.failed'));
                }
                return;
            }
            drawn = Date.now();
            window.history.replaceState(window.history.state, '', window.location.pathname + query + window.location.hash);
            tellAge();
            if (focus !== null) {
                focusOn(focus);
            }
            if (!quietly) {
                acc.panel.say(part('deliveries').dataset.acfSaid);
            }
        });
    }

    function filtered(form) {
        const asked = new URLSearchParams();
        new FormData(form).forEach(function (value, name) {
            if (value !== '') {
                asked.append(name, value);
            }
        });
        return '?' + asked.toString();
    }

    function refresh(quietly) {
        count();
        return show(window.location.search, quietly);
    }

    /* The judgement of the project itself: the panel that epics have, for another subject. */

    function region() {
        return document.getElementById('judgement');
    }

    /** The button tells the verdict while the judgement is folded. */
    function tellVerdict() {
        const word = region().querySelector('.acc-verdict-word');
        const place = part('verdict');
        place.className = word ? word.className.replace('acc-verdict-word', 'acf-verdict') : '';
        place.textContent = word ? word.textContent : '';
    }

    function judgementFailed() {
        const text = document.createElement('p');
        const button = document.createElement('button');
        text.textContent = AJS.I18n.getText('acceptability.portfolio.js.judgement.failed') + ' ';
        button.type = 'button';
        button.className = 'aui-button aui-button-link';
        button.textContent = AJS.I18n.getText('acceptability.portfolio.js.judgement.again');
        button.addEventListener('click', judge);
        text.appendChild(button);
        region().replaceChildren(text);
    }

    function judge() {
        judged = true;
        acc.rest.panel(page.dataset.acfSubject).then(function (html) {
            const panel = html === null ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('.acc-panel');
            if (!panel) {
                judgementFailed();
                return;
            }
            region().replaceChildren(document.importNode(panel, true));
            acc.age.tell();
        });
    }

    function unfold(open) {
        part('judgement').setAttribute('aria-expanded', String(open));
        region().hidden = !open;
        if (open && !judged) {
            judge();
        }
        const hash = open ? '#judgement' : '';
        window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search + hash);
    }

    function isAsked() {
        return window.location.hash === '#judgement';
    }

    function begin() {
        page = document.querySelector('.acf');
        if (!page) {
            return;
        }
        AJS.$(page)
            .on('click', '[data-acf-go]', function (event) {
                if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
                    event.preventDefault();
                    show(this.search, false);
                }
            })
            .on('change', '[data-acf-filters] select', function () { show(filtered(this.form), false); })
            .on('submit', '[data-acf-filters]', function (event) {
                event.preventDefault();
                show(filtered(this), false);
            })
            .on('click', '[data-acf-again]', function () { refresh(false); })
            .on('click', '[data-acf-judgement]', function () { unfold(region().hidden); });
        // Whatever draws the panel anew, after a write or on demand, the button follows.
        new MutationObserver(tellVerdict).observe(region(), {childList: true});
        window.addEventListener('hashchange', function () {
            if (isAsked()) {
                unfold(true);
                region().focus();
            }
        });
        if (isAsked()) {
            unfold(true);
        }
        window.setInterval(tellAge, EVERY);
        document.addEventListener('visibilitychange', function () {
            if (!document.hidden && Date.now() - drawn > OLD) {
                refresh(true);
            }
        });
        tellAge();
        count();
        // It reads every delivery of the project: of many, only for those who want to see it.
        if (!judged && !page.querySelector('[rel="next"], [rel="prev"]')) {
            judge();
        }
    }

    AJS.$(begin);
}(window.AcceptabilityPanel = window.AcceptabilityPanel || {}));
