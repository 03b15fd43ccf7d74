package io.github.journeymaps.host.container;

import io.github.journeymaps.host.api.MacroModule;
import io.github.journeymaps.host.api.Plugin;
import java.util.List;
import java.util.Optional;

/** A plugin whose modules the wiki does not see. */
record DisabledPlugin(String key) implements Plugin {
  @Override
  public List<MacroModule> macros() {
    return List.of();
  }

  @Override
  public Optional<MacroModule> macro(String name) {
    return Optional.empty();
  }

  @Override
  public void requireContext(String context) {}

  @Override
  public String resourceTags() {
    return "";
  }
}
