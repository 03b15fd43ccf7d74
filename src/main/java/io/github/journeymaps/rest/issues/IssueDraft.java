package io.github.journeymaps.rest.issues;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Evidence;
import io.github.journeymaps.map.Excerpt;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.map.Stage;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.text.Localizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new issue says of the card it is made for, in Jira's wiki markup. */
final class IssueDraft {
  /** As long as a summary can be. */
  private static final int SUMMARY = 255;

  private final Localizer words;
  private final JourneyMap map;
  private final Card card;
  private final String url;

  /**
   * @param url the card's address; null while it has none
   */
  IssueDraft(Localizer words, JourneyMap map, Card card, String url) {
    this.words = words;
    this.map = map;
    this.card = card;
    this.url = url;
  }

  /** {@code summary, description, url}. */
  Map<String, Object> answer() {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("summary", summary());
    answer.put("description", description());
    if (url != null) {
      answer.put("url", url);
    }
    return answer;
  }

  private String summary() {
    String text = card.text().isBlank() ? place() : card.text();
    return Excerpt.of(text, SUMMARY);
  }

  /** What the card is, and where, for one without a text. */
  private String place() {
    String type = words.name("lane", lane().type());
    return step().title().isBlank() ? type : type + ": " + step().title();
  }

  private String description() {
    return Stream.of(WikiMarkup.text(card.text()), facts(), evidence(), source())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private String facts() {
    var facts = new ArrayList<String>();
    fact(facts, "issue.step", step().title());
    fact(facts, "issue.stage", stage().title());
    fact(facts, "issue.persona", persona());
    fact(facts, "issue.grade", card.grade() == null ? "" : words.name("pain", card.grade()));
    return String.join("\n", facts);
  }

  private void fact(List<String> facts, String label, String value) {
    if (!value.isBlank()) {
      facts.add(WikiMarkup.strong(words.text(label)) + " " + WikiMarkup.line(value));
    }
  }

  private Lane lane() {
    return map.lanes().stream()
        .filter(lane -> lane.id().equals(card.cell().lane()))
        .findFirst()
        .orElseThrow();
  }

  private Stage stage() {
    return map.stages().stream()
        .filter(stage -> stage.steps().stream().anyMatch(this::isOfCard))
        .findFirst()
        .orElseThrow();
  }

  private Step step() {
    return stage().steps().stream().filter(this::isOfCard).findFirst().orElseThrow();
  }

  private boolean isOfCard(Step step) {
    return step.id().equals(card.cell().step());
  }

  /** The lane's own, or the only one of the map. */
  private String persona() {
    String own = lane().persona();
    if (own == null && map.personas().size() == 1) {
      return map.personas().get(0).name();
    }
    return own == null ? "" : map.persona(own).map(Persona::name).orElse("");
  }

  private String evidence() {
    var lines = card.evidence().stream().map(this::line).toList();
    return lines.isEmpty()
        ? ""
        : WikiMarkup.strong(words.text("issue.evidence")) + "\n" + String.join("\n", lines);
  }

  private String line(Evidence evidence) {
    var parts =
        Stream.of(
            words.name("evidence.kind", evidence.evidenceKind()),
            evidence.source(),
            evidence.n() == null ? "" : "n = " + evidence.n(),
            evidence.date() == null ? "" : words.date(evidence.date()),
            evidence.quote().isBlank() ? "" : words.text("issue.quote", evidence.quote()));
    String text =
        parts
            .filter(part -> !part.isBlank())
            .map(WikiMarkup::line)
            .collect(Collectors.joining(" \u00b7 "));
    return "* " + text + (evidence.url() == null ? "" : " " + source(evidence.url()));
  }

  private String source(String address) {
    return WikiMarkup.link(words.text("issue.source"), address);
  }

  private String source() {
    String from = words.text("issue.from", map.title());
    return url == null ? WikiMarkup.line(from) : WikiMarkup.link(from, url);
  }
}
