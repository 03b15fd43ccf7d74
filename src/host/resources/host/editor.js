/* The page editor: the page in a frame, macros in it as placeholders, as in Confluence's classic editor. */
(function () {
  "use strict";

  var frame, doc, body, range, edited, panel;

  function element(id) {
    return document.getElementById(id);
  }

  function call(path, data) {
    return fetch(AJS.contextPath() + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(data),
    }).then(function (answer) {
      return answer.text().then(function (text) {
        if (!answer.ok) throw new Error("The editor was refused: " + answer.status);
        return text;
      });
    });
  }

  /* ---- the frame ---- */

  function build() {
    var root = document.documentElement;
    var sheets = Array.prototype.map.call(
      document.querySelectorAll('head link[rel="stylesheet"]'),
      function (link) {
        return '<link rel="stylesheet" href="' + link.getAttribute("href") + '">';
      },
    );
    doc = frame.contentDocument;
    doc.open();
    doc.write(
      '<!DOCTYPE html><html lang="' + root.lang + '"><head><meta charset="UTF-8"><title>' +
        frame.title + "</title>" + sheets.join("") +
        "<style>body{padding:12px}.editor-inline-macro{max-width:100%;vertical-align:middle;cursor:pointer}" +
        ".wiki-kept{background:var(--ds-background-neutral)}" +
        ".wiki-selected{outline:2px solid var(--ds-border-focused)}</style></head>" +
        '<body id="tinymce" class="mce-content-body wiki-content" contenteditable="true" role="textbox"' +
        ' aria-multiline="true" aria-label="' + frame.title + '"></body></html>',
    );
    doc.close();
    body = doc.body;
    body.innerHTML = element("wysiwygContent").value || "<p><br></p>";
    body.querySelectorAll(".wiki-kept").forEach(function (kept) {
      kept.contentEditable = "false";
    });
    doc.execCommand("defaultParagraphSeparator", false, "p");
    sameTheme();
    new MutationObserver(sameTheme).observe(root, { attributeFilter: ["data-color-mode"] });
  }

  function sameTheme() {
    ["data-color-mode", "data-theme"].forEach(function (name) {
      doc.documentElement.setAttribute(name, document.documentElement.getAttribute(name));
    });
  }

  function rememberRange() {
    var selection = doc.getSelection();
    if (selection.rangeCount && body.contains(selection.anchorNode)) {
      range = selection.getRangeAt(0).cloneRange();
    }
  }

  function content() {
    var copy = body.cloneNode(true);
    copy.querySelectorAll(".wiki-selected").forEach(function (one) {
      one.classList.remove("wiki-selected");
    });
    copy.querySelectorAll("[contenteditable]").forEach(function (one) {
      one.removeAttribute("contenteditable");
    });
    return copy.innerHTML;
  }

  /* ---- macros ---- */

  function unescape(text) {
    return text.replace(/\\([\s\S])/g, "$1");
  }

  function readParams(line) {
    var pair = /((?:[^\\|=]|\\[\s\S])*)=((?:[^\\|]|\\[\s\S])*)(?:\||$)/g;
    var params = {};
    var found;
    while ((found = pair.exec(line))) params[unescape(found[1])] = unescape(found[2]);
    return params;
  }

  function macroOf(node) {
    return {
      name: node.getAttribute("data-macro-name"),
      params: readParams(node.getAttribute("data-macro-parameters") || ""),
      defaultParameterValue: "",
      body: "",
    };
  }

  function insertMacro(request, node) {
    var macro = request.macro;
    var replaced = node || edited;
    edited = null;
    return call("/rest/tinymce/1/macro/placeholder", {
      contentId: request.contentId || AJS.Meta.get("content-id"),
      spaceKey: AJS.Meta.get("space-key"),
      macro: { name: macro.name, params: macro.params || {} },
    }).then(function (html) {
      place(html, replaced);
    });
  }

  function place(html, replaced) {
    var holder = doc.createElement("div");
    holder.innerHTML = html;
    var node = holder.firstElementChild;
    if (replaced && body.contains(replaced)) {
      keepOf(replaced, node);
      replaced.replaceWith(node);
    } else {
      insertNode(node);
    }
    hidePanel();
  }

  /* An edit keeps the macro's identity. */
  function keepOf(old, node) {
    ["data-macro-id", "data-macro-schema-version"].forEach(function (name) {
      if (old.hasAttribute(name)) node.setAttribute(name, old.getAttribute(name));
    });
  }

  function insertNode(node) {
    if (!range || !body.contains(range.startContainer) || range.startContainer === body) {
      var end = body.lastElementChild;
      var empty = end && end.nodeName === "P" && !end.textContent && !end.querySelector("img");
      var paragraph = empty ? end : doc.createElement("p");
      paragraph.replaceChildren(node);
      body.append(paragraph);
    } else {
      range.deleteContents();
      range.insertNode(node);
      var line = node.closest("p");
      if (line && line.lastChild && line.lastChild.nodeName === "BR" && node !== line.lastChild) {
        line.lastChild.remove();
      }
    }
    var last = body.lastElementChild;
    if (last && last.contains(node)) {
      var next = doc.createElement("p");
      next.append(doc.createElement("br"));
      body.append(next);
    }
  }

  function placeholderAt(target) {
    return target && target.closest && target.closest(".editor-inline-macro");
  }

  function editMacro(node) {
    edited = node;
    hidePanel();
    inBrowser(function (browser) {
      browser.edit(macroOf(node));
    });
  }

  /* The macro browser comes later than the page: whoever clicks sooner waits for it. */
  var browserIsReady = false;
  AJS.bind("macro-browser-ready", function () {
    browserIsReady = true;
  });

  function inBrowser(run) {
    if (browserIsReady) {
      run(AJS.MacroBrowser);
    } else {
      AJS.bind("macro-browser-ready", function () {
        run(AJS.MacroBrowser);
      });
    }
  }

  /* ---- the small panel below a chosen placeholder ---- */

  function showPanel(node) {
    hidePanel();
    node.classList.add("wiki-selected");
    panel.node = node;
    panel.hidden = false;
    var outer = frame.getBoundingClientRect();
    var inner = node.getBoundingClientRect();
    panel.style.left = outer.left + window.scrollX + inner.left + "px";
    panel.style.top = outer.top + window.scrollY + inner.bottom + 4 + "px";
  }

  function hidePanel() {
    if (panel.node) panel.node.classList.remove("wiki-selected");
    panel.node = null;
    panel.hidden = true;
  }

  function listen() {
    doc.addEventListener("selectionchange", rememberRange);
    body.addEventListener("click", function (event) {
      var node = placeholderAt(event.target);
      if (node) showPanel(node);
      else hidePanel();
    });
    body.addEventListener("dblclick", function (event) {
      var node = placeholderAt(event.target);
      if (node) editMacro(node);
    });
    panel.querySelector(".macro-property-panel-edit").addEventListener("click", function () {
      editMacro(panel.node);
    });
    panel.querySelector(".macro-property-panel-remove").addEventListener("click", function () {
      panel.node.remove();
      hidePanel();
    });
    element("editpageform").addEventListener("submit", function () {
      element("wysiwygContent").value = content();
    });
    element("toolbar").addEventListener("click", function (event) {
      var button = event.target.closest("[data-command]");
      if (!button) return;
      body.focus();
      doc.execCommand(button.dataset.command, false, button.dataset.value);
    });
    var insert = element("rte-button-insert");
    insert.addEventListener("click", function () {
      menu(element("insert-menu").hidden);
    });
    element("rte-insert-macro").addEventListener("click", function () {
      menu(false);
      edited = null;
      inBrowser(function (browser) {
        browser.open();
      });
    });
    function menu(shown) {
      element("insert-menu").hidden = !shown;
      insert.setAttribute("aria-expanded", String(shown));
    }
  }

  /* ---- what plugins use ---- */

  AJS.Rte = {
    getEditor: function () {
      return {
        selection: {
          getNode: function () {
            if (edited || panel.node) return edited || panel.node;
            var node = range ? range.commonAncestorContainer : body;
            return node.nodeType === 1 ? node : node.parentElement;
          },
        },
      };
    },
  };
  window.tinymce = {
    confluence: {
      MacroUtils: { insertMacro: insertMacro },
      macrobrowser: {
        macroBrowserComplete: function (macro) {
          return insertMacro({
            contentId: AJS.Meta.get("content-id"),
            macro: { name: macro.name, params: macro.params },
          });
        },
      },
    },
  };
  frame = element("wysiwygTextarea_ifr");
  panel = element("property-panel");
  build();
  listen();
})();
