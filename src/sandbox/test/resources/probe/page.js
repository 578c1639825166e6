var a = AJS.I18n.getText('probe.script');
var b = AJS.I18n.getText("probe.count", count);
