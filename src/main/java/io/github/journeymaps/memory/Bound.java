package io.github.journeymaps.memory;

/** Bounds that an administrator can set by system properties. */
final class Bound {
  private static final long MEGABYTE = 1024 * 1024;

  private Bound() {}

  /**
   * In bytes.
   *
   * @param usual when the property is not set
   * @throws IllegalArgumentException naming the property when it is no whole number from 0 on
   */
  static long megabytes(String property, long usual) {
    String value = System.getProperty(property);
    if (value == null || value.isBlank()) {
      return usual * MEGABYTE;
    }
    if (!value.trim().matches("\\d{1,6}")) {
      throw new IllegalArgumentException(
          property + " is '" + value + "'; a whole number of megabytes is possible, such as 64");
    }
    return Long.parseLong(value.trim()) * MEGABYTE;
  }
}
