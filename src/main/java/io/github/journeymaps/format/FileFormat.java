package io.github.journeymaps.format;

/** What files of one kind are called. */
public interface FileFormat {
  /** As the API has it: {@code json}. */
  String name();

  /** With its character set, where it is text. */
  String mediaType();

  /** Without a dot. */
  String extension();
}
