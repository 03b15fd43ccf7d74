package io.github.journeymaps.host.api;

import java.util.List;
import java.util.Optional;

/** The installed plugin as the wiki sees it. */
public interface Plugin {
  String key();

  /** All its macros, in the order of the descriptor. */
  List<MacroModule> macros();

  Optional<MacroModule> macro(String name);

  /** What the plugin puts into the Create dialog, in the order of the descriptor. */
  default List<Blueprint> blueprints() {
    return List.of();
  }

  /**
   * Asks for every web-resource of a context, such as {@code editor} or {@code macro-browser}, for
   * the page this thread is writing.
   */
  void requireContext(String context);

  /**
   * The {@code <link>} and {@code <script>} tags of all that was asked for on this thread in this
   * request, by macros through the PageBuilderService too; call it after the page's body is
   * rendered. The scripts are deferred. Asked again, only what is new.
   */
  String resourceTags();
}
