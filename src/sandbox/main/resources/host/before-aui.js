// What Jira's own scripts give to others before AUI runs: the context path, and the event that new content was added.
(function () {
  "use strict";

  function contextPath() {
    return document.querySelector("meta[name=ajs-context-path]").content;
  }

  window.WRM = window.WRM || {};
  window.WRM.contextPath = contextPath;
  window.AJS = window.AJS || {};
  window.AJS.contextPath = contextPath;
  window.JIRA = window.JIRA || {};
  window.JIRA.Events = { NEW_CONTENT_ADDED: "newContentAdded" };
  window.JIRA.bind = function (name, listener) { jQuery(document).on(name, listener); };
  window.JIRA.trigger = function (name, args) { jQuery(document).trigger(name, args); };
}());
