/* Paper is light, whatever theme the page has on the screen. */
(function () {
    'use strict';

    const MODE = 'data-color-mode';
    const root = document.documentElement;
    let shown = null;

    window.addEventListener('beforeprint', function () {
        shown = root.getAttribute(MODE);
        if (shown !== null) {
            root.setAttribute(MODE, 'light');
        }
    });
    window.addEventListener('afterprint', function () {
        if (shown !== null) {
            root.setAttribute(MODE, shown);
        }
    });
}());
