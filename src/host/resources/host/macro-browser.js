/* The macro browser: tiles to choose from. A macro that brings no dialog of its own is inserted as it is. */
(function () {
  "use strict";

  var overrides = {};
  var dialog, known;

  function element(id) {
    return document.getElementById(id);
  }

  function tile(macro) {
    var item = document.createElement("li");
    var button = document.createElement("button");
    button.type = "button";
    button.id = "macro-" + macro.name;
    button.className = "macro-list-item";
    var title = document.createElement("strong");
    title.textContent = macro.label;
    var text = document.createElement("span");
    text.textContent = macro.description;
    button.append(title, text);
    button.addEventListener("click", function () {
      choose({ name: macro.name, params: {}, body: "" });
    });
    item.append(button);
    return item;
  }

  function search() {
    var wanted = element("macro-browser-search").value.trim().toLowerCase();
    known.forEach(function (macro) {
      var text = (macro.label + " " + macro.description + " " + macro.name).toLowerCase();
      element("macro-" + macro.name).parentNode.hidden = text.indexOf(wanted) < 0;
    });
  }

  function choose(macro) {
    var override = overrides[macro.name];
    close();
    if (override && override.opener) {
      override.opener(macro);
    } else {
      tinymce.confluence.macrobrowser.macroBrowserComplete({ name: macro.name, params: macro.params, bodyHtml: "" });
    }
  }

  function close() {
    if (dialog.open) dialog.close();
  }

  function open() {
    element("macro-browser-search").value = "";
    search();
    dialog.showModal();
  }

  var browser = {
    setMacroJsOverride: function (name, override) {
      overrides[name] = override;
    },
    open: open,
    close: close,
    edit: choose,
  };

  /* As in the product, it comes some time after the page; what opens it works a moment later. */
  var LATE = 1000;
  var A_MOMENT = 500;

  AJS.toInit(function () {
    setTimeout(function () {
      AJS.MacroBrowser = browser;
      setTimeout(function () {
        AJS.trigger("macro-browser-ready");
      }, A_MOMENT);
    }, LATE);
    dialog = element("macro-browser-dialog");
    known = JSON.parse(dialog.dataset.macros);
    element("macro-tiles").append.apply(element("macro-tiles"), known.map(tile));
    element("macro-browser-search").addEventListener("input", search);
    dialog.querySelector(".button-panel-cancel-link").addEventListener("click", close);
  });
})();
