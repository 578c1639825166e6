/* Says how long ago a panel was read, as long as the page stays open. */
(function (acc) {
    'use strict';

    const MINUTE = 60000;
    const EVERY = 20000;

    /* The page's clock may not be the server's: a panel is as old as it stands on this page. */
    const drawn = new WeakMap();

    function born(panel) {
        if (!drawn.has(panel)) {
            drawn.set(panel, Date.now());
        }
        return drawn.get(panel);
    }

    acc.age = {
        /** How long ago, in words: to the minute, from an hour on to the hour. */
        words: function (milliseconds) {
            const minutes = Math.max(0, Math.floor(milliseconds / MINUTE));
            const hours = Math.floor(minutes / 60);
            if (minutes < 1) {
                return AJS.I18n.getText('acceptability.panel.js.read.now');
            }
            if (hours < 1) {
                return minutes === 1
                    ? AJS.I18n.getText('acceptability.panel.js.read.minute')
                    : AJS.I18n.getText('acceptability.panel.js.read.minutes', minutes);
            }
            return hours === 1
                ? AJS.I18n.getText('acceptability.panel.js.read.hour')
                : AJS.I18n.getText('acceptability.panel.js.read.hours', hours);
        },

        /** Tells the age of every panel on the page anew. */
        tell: function () {
            document.querySelectorAll('.acc-panel').forEach(function (panel) {
                const age = acc.age.words(Date.now() - born(panel));
                panel.querySelectorAll('[data-acc-age]').forEach(function (place) {
                    const text = place.dataset.accAge.replace('#', age);
                    place.title = place.title || place.textContent;
                    if (place.textContent !== text) {
                        place.textContent = text;
                    }
                });
                panel.querySelectorAll('[data-acc-again]').forEach(function (button) { button.hidden = false; });
            });
        }
    };

    window.setInterval(acc.age.tell, EVERY);
    document.addEventListener('visibilitychange', acc.age.tell);
}(window.AcceptabilityPanel = window.AcceptabilityPanel || {}));
