package io.github.journeymaps.host.api;

import java.util.Locale;

/** A page blueprint of the plugin, as the Create dialog offers it. */
public interface Blueprint {
  /** The module's key in the descriptor. */
  String key();

  /** Where its picture is, below the context path. */
  String icon();

  String name(Locale locale);

  String description(Locale locale);

  /** The body of a new page, in storage format. */
  String body(Locale locale);
}
