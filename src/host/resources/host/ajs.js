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

  var Meta = {
    get: function (name) {
      var found = document.querySelector('meta[name="ajs-' + name + '"]');
      return found ? found.content : undefined;
    },
  };

  function whenReady(run) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", run, { once: true });
    } else {
      run();
    }
  }

  var listeners = {};
  var AJS = (window.AJS = window.AJS || {});
  AJS.Meta = Meta;
  AJS.contextPath = function () {
    return Meta.get("context-path") || "";
  };
  AJS.toInit = whenReady;
  AJS.bind = function (name, run) {
    (listeners[name] = listeners[name] || []).push(run);
  };
  AJS.trigger = function (name, data) {
    (listeners[name] || []).slice().forEach(function (run) {
      run({ type: name }, data);
    });
  };

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
