package io.github.journeymaps.panel;

import io.github.journeymaps.map.Kind;
import io.github.journeymaps.text.UrlParts;
import java.util.List;
import java.util.Map;

/** A picture among the attachments of the map's home page, with what it shows in words. */
final class Picture implements PanelPart {
  private static final String FILE = "image.attachment";
  private static final Field WORDS =
      Field.of(Kind.CARD, "panel.card.", "image.alt")
          .helped("panel.card.help.")
          .required(subject -> subject.fields().has(FILE));

  @Override
  public List<String> paths() {
    return List.of(FILE, WORDS.path());
  }

  /** {@code page, file, src, alt}; the page is empty without a home page. */
  @Override
  public Map<String, Object> of(Subject subject) {
    String base = subject.home().attachments() == null ? "" : subject.home().attachments();
    String file = subject.fields().textOrEmpty(FILE);
    return Map.of(
        "part",
        "picture",
        "page",
        subject.home().id() == null ? "" : String.valueOf(subject.home().id()),
        "file",
        file,
        "src",
        file.isEmpty() || base.isEmpty() ? "" : base + UrlParts.file(file),
        "shown",
        subject.fields().textOrEmpty(WORDS.path()),
        "alt",
        WORDS.of(subject));
  }
}
