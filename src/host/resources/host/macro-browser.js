/* The macro browser: tiles to choose from, a form for what a macro brings no dialog of its own for. */
(function () {
  "use strict";

  var overrides = {};
  var dialog, known, current;

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

  /* What the plugin has put in place of our form wins. */
  function choose(macro) {
    var override = overrides[macro.name];
    if (override && override.opener) {
      close();
      override.opener(macro);
      return;
    }
    current = macro;
    showForm(macro);
  }

  function metadata(name) {
    return known.find(function (macro) {
      return macro.name === name;
    });
  }

  function field(parameter, params) {
    var label = document.createElement("label");
    label.textContent = parameter.label;
    label.hidden = parameter.hidden;
    var input;
    if (parameter.type === "enum") {
      input = document.createElement("select");
      input.append(new Option("", ""));
      parameter.values.forEach(function (value) {
        input.append(new Option(value, value));
      });
    } else {
      input = document.createElement("input");
      input.type = parameter.type === "boolean" ? "checkbox" : "text";
    }
    input.id = "macro-param-" + parameter.name;
    input.required = parameter.required;
    var value = params[parameter.name] || parameter.defaultValue;
    if (input.type === "checkbox") {
      input.checked = value === "true";
    } else {
      input.value = value;
    }
    label.append(input);
    return label;
  }

  function showForm(macro) {
    var found = metadata(macro.name);
    if (!dialog.open) dialog.showModal();
    element("macro-form-title").textContent = found ? found.label : macro.name;
    var fields = element("macro-fields");
    fields.textContent = "";
    (found ? found.parameters : []).forEach(function (parameter) {
      fields.append(field(parameter, macro.params));
    });
    list(false);
    preview();
  }

  function list(shown) {
    dialog.querySelector(".macro-list").hidden = !shown;
    element("macro-insert-form").hidden = shown;
  }

  function params() {
    var result = Object.assign({}, current.params);
    var found = metadata(current.name);
    (found ? found.parameters : []).forEach(function (parameter) {
      var input = element("macro-param-" + parameter.name);
      var value = input.type === "checkbox" ? String(input.checked) : input.value;
      if (value && value !== parameter.defaultValue) {
        result[parameter.name] = value;
      } else {
        delete result[parameter.name];
      }
    });
    return result;
  }

  function preview() {
    AJS.Rte.call("/rest/tinymce/1/macro/preview", {
      contentId: AJS.Meta.get("content-id"),
      spaceKey: AJS.Meta.get("space-key"),
      macro: { name: current.name, params: params(), body: current.body || "" },
    }).then(function (html) {
      element("macro-preview").srcdoc = html;
    });
  }

  function close() {
    if (dialog.open) dialog.close();
  }

  function open(options) {
    list(true);
    element("macro-browser-search").value = "";
    search();
    dialog.showModal();
    if (options && options.selectedMacro) choose(options.selectedMacro);
  }

  var browser = {
    setMacroJsOverride: function (name, override) {
      overrides[name] = override;
    },
    getMacroJsOverride: function (name) {
      return overrides[name];
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
    element("macro-back").addEventListener("click", function () {
      list(true);
    });
    element("macro-fields").addEventListener("change", preview);
    dialog.querySelector(".button-panel-cancel-link").addEventListener("click", close);
    element("macro-insert-form").addEventListener("submit", function (event) {
      event.preventDefault();
      tinymce.confluence.macrobrowser.macroBrowserComplete({
        name: current.name,
        params: params(),
        bodyHtml: current.body || "",
      });
      close();
    });
  });
})();
