package io.github.journeymaps.host.container;

/**
 * Where nobody outside knows which way Confluence does it: a plugin has to run either way.
 *
 * @param jakartaVersions whether the {@code jakarta} packages are exported at their own versions,
 *     or at 0.0.0
 * @param beansInRest whether REST resources may ask for every bean of the plugin, or only for the
 *     services that it imports
 */
public record Habits(boolean jakartaVersions, boolean beansInRest) {
  /** Takes the least care of the plugin. */
  public static final Habits STRICT = new Habits(true, false);

  /** As strict with packages, in the other way, and generous with beans. */
  public static final Habits OTHER = new Habits(false, true);
}
