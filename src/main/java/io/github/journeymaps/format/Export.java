package io.github.journeymaps.format;

/** Writes a map into a file. Safe for threads. */
public interface Export extends FileFormat {
  /**
   * Whether an {@link Import} of the same name makes the same map of it, but for what belongs to
   * the store: id, revision and home. A law in the tests holds whoever says so to it.
   */
  boolean isLossless();

  byte[] write(ExportedMap map);
}
