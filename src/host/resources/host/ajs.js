/* The little of AJS that plugins ask of a Confluence page; loaded before anything deferred. Texts and
   web-resources on demand are the container's. */
(function () {
  "use strict";

  var root = document.documentElement;
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  function theme() {
    var choice = root.getAttribute("data-theme-choice");
    var mode = choice === "auto" ? (dark.matches ? "dark" : "light") : choice;
    root.setAttribute("data-color-mode", mode);
  }
  theme();
  dark.addEventListener("change", theme);

  function meta(name) {
    return document.querySelector('meta[name="ajs-' + name + '"]');
  }
  var set = {};
  var Meta = {
    get: function (name) {
      if (name in set) return set[name];
      var found = meta(name);
      return found ? found.content : undefined;
    },
    set: function (name, value) {
      set[name] = value;
    },
    getNumber: function (name) {
      return Number(Meta.get(name));
    },
    getBoolean: function (name) {
      return Meta.get(name) === "true";
    },
    getAllAsMap: function () {
      var all = {};
      document.querySelectorAll('meta[name^="ajs-"]').forEach(function (one) {
        all[one.name.substring(4)] = one.content;
      });
      return Object.assign(all, set);
    },
  };

  function whenReady(run) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", run, { once: true });
    } else {
      run();
    }
  }

  function flag(options) {
    var box = document.createElement("div");
    box.className = "wiki-flag aui-message-" + (options.type || "info");
    box.setAttribute("role", "status");
    var title = document.createElement("strong");
    title.textContent = options.title || "";
    var text = document.createElement("p");
    text.textContent = options.body || "";
    box.append(title, text);
    document.body.appendChild(box);
    setTimeout(function () {
      box.remove();
    }, 8000);
    return box;
  }

  var listeners = {};
  var AJS = (window.AJS = window.AJS || {});
  AJS.Meta = Meta;
  AJS.params = AJS.params || {};
  AJS.contextPath = function () {
    return Meta.get("context-path") || "";
  };
  AJS.toInit = whenReady;
  AJS.bind = function (name, run) {
    (listeners[name] = listeners[name] || []).push(run);
  };
  AJS.unbind = function (name, run) {
    listeners[name] = (listeners[name] || []).filter(function (one) {
      return run && one !== run;
    });
  };
  AJS.trigger = function (name, data) {
    (listeners[name] || []).slice().forEach(function (run) {
      run({ type: name }, data);
    });
  };
  AJS.flag = flag;
  AJS.log = function () {};

  /* The wiki's own macro Expand. */
  whenReady(function () {
    document.querySelectorAll(".expand-control").forEach(function (control) {
      function toggle() {
        control.parentElement.querySelector(".expand-content").classList.toggle("expand-hidden");
      }
      control.addEventListener("click", toggle);
      control.addEventListener("keydown", function (event) {
        if (event.key === "Enter" || event.key === " ") toggle();
      });
    });
  });

  whenReady(function () {
    document.querySelectorAll("[data-theme-link]").forEach(function (link) {
      var url = new URL(location.href);
      url.searchParams.set("theme", link.getAttribute("data-theme-link"));
      link.href = url.pathname + url.search;
    });
  });
})();
