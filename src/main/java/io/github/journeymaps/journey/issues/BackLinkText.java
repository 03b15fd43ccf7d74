package io.github.journeymaps.journey.issues;

import io.github.journeymaps.jira.BackLink;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Stage;
import io.github.journeymaps.map.Step;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.store.Stored;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a back-link says of a card: map › stage › step, its text, its address. */
final class BackLinkText {
  private final CardAddress addresses;

  BackLinkText(CardAddress addresses) {
    this.addresses = addresses;
  }

  /** The same for the same card for ever: how Jira knows a back-link again. */
  static String globalId(CardIssue issue) {
    return "appId=io.github.journeymaps.confluence&map=" + issue.map() + "&card=" + issue.card();
  }

  /** For a card that the map has, and a map that has a home page. */
  BackLink of(CardIssue issue, Stored map) {
    Card card = map.map().card(issue.card()).orElseThrow();
    return new BackLink(
        globalId(issue),
        addresses.of(map.summary(), card.id()),
        title(map.map(), card),
        card.text());
  }

  private static String title(JourneyMap map, Card card) {
    return Stream.concat(Stream.of(map.title()), place(map.stages(), card.cell().step()))
        .filter(title -> !title.isBlank())
        .collect(Collectors.joining(" › "));
  }

  private static Stream<String> place(List<Stage> stages, String step) {
    return stages.stream()
        .flatMap(
            stage ->
                stage.steps().stream()
                    .filter(s -> s.id().equals(step))
                    .flatMap((Step s) -> Stream.of(stage.title(), s.title())));
  }
}
