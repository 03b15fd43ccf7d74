package io.github.journeymaps.host.api;

import com.atlassian.confluence.macro.Macro;
import java.util.Locale;

/** A macro of the plugin: what the macro browser shows of it, and the macro itself. */
public interface MacroModule {
  /** The name in storage format, such as {@code journey-map}. */
  String name();

  String label(Locale locale);

  String description(Locale locale);

  /** True for a macro that the macro browser does not offer. */
  boolean hidden();

  /**
   * The one instance, made from the plugin's class with its beans; it may be an
   * EditorImagePlaceholder too.
   */
  Macro macro();
}
