/* Suggests the names that Jira knows where a parameter wants one; other names can be typed all the same. */
(function (acp) {
    'use strict';

    const PATHS = {ISSUE_TYPE: 'issuetype', STATUS: 'status', PRIORITY: 'priority', LINK_TYPE: 'issueLinkType'};

    acp.suggest = function (page) {
        Object.keys(PATHS).forEach(function (noun) {
            acp.names(PATHS[noun]).then(function (names) {
                const list = document.createElement('datalist');
                list.id = 'acp-names-' + noun;
                new Set(names).forEach(function (name) {
                    const option = document.createElement('option');
                    option.value = name;
                    list.append(option);
                });
                page.append(list);
            });
        });
    };
}(window.AcceptabilityPolicy = window.AcceptabilityPolicy || {}));
