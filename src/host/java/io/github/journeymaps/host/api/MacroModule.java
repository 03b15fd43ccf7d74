package io.github.journeymaps.host.api;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;

/** A macro of the plugin: what the macro browser shows of it, and the macro itself. */
public interface MacroModule {
  /** The name in storage format, such as {@code journey-map}. */
  String name();

  String label(Locale locale);

  String description(Locale locale);

  /** Keys of the macro browser's categories, such as {@code visuals}. */
  List<String> categories();

  /** True for a macro that the macro browser does not offer. */
  boolean hidden();

  List<Parameter> parameters();

  /**
   * The one instance, made from the plugin's class with its beans; it may be an
   * EditorImagePlaceholder too.
   */
  Macro macro();

  /** A parameter as the descriptor has it. */
  interface Parameter {
    String name();

    /** Such as {@code string}, {@code int}, {@code boolean}, {@code enum}. */
    String type();

    boolean required();

    boolean hidden();

    /** Empty when there is none. */
    String defaultValue();

    /** The values of an enum, else empty. */
    List<String> values();

    String label(Locale locale);

    /** Empty when there is none. */
    String description(Locale locale);
  }
}
