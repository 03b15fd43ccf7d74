package io.github.journeymaps.swimlane;

import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Stage;
import io.github.journeymaps.map.View;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to choose from in a revision of a map: so that many ways to ask for the same
 * drawing are known to be one.
 *
 * @param stages the ids
 */
record ViewChoices(List<Row> lanes, List<String> stages, List<Saved> views) {
  /** Chosen, and nothing is of that name. */
  private static final List<String> NOTHING = List.of("-");

  /**
   * @param persona null when the lane is nobody's in particular
   */
  record Row(String id, String type, String persona) {}

  /** What a saved view chooses; what is empty is all. */
  record Saved(String id, Set<String> lanes, Set<String> stages, Set<String> personas) {
    static final Saved NONE = new Saved("", Set.of(), Set.of(), Set.of());
  }

  static ViewChoices of(JourneyMap map) {
    return new ViewChoices(
        map.lanes().stream().map(ViewChoices::row).toList(),
        map.stages().stream().map(Stage::id).toList(),
        map.views().stream().map(ViewChoices::saved).toList());
  }

  private static Row row(Lane lane) {
    return new Row(lane.id(), EnumNames.of(lane.type()), lane.persona());
  }

  private static Saved saved(View view) {
    return new Saved(
        view.id(), folded(view.lanes()), folded(view.stages()), folded(view.personas()));
  }

  private static Set<String> folded(Collection<String> names) {
    return names.stream().map(ViewChoices::folded).collect(Collectors.toUnmodifiableSet());
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** About how many bytes it takes in memory. */
  int bytes() {
    return 200 * (lanes.size() + stages.size()) + views.stream().mapToInt(ViewChoices::bytes).sum();
  }

  private static int bytes(Saved view) {
    return 200 * (1 + view.lanes().size() + view.stages().size() + view.personas().size());
  }

  /** Whether the options choose anything. */
  static boolean isChosen(ViewOptions options) {
    return options.savedView() != null || !options.lanes().isEmpty() || !options.stages().isEmpty();
  }

  /**
   * The one way to say what the options choose: lanes and stages by id, in the order of the map,
   * each once; none where it is all of them.
   */
  ViewOptions normal(ViewOptions options) {
    if (!isChosen(options)) {
      return options;
    }
    Saved saved = saved(options.savedView()).orElse(Saved.NONE);
    var rows = lanes.stream().filter(row -> isChosen(row, folded(options.lanes()), saved));
    var columns =
        stages.stream()
            .filter(id -> isChosen(id, folded(options.stages())) && isChosen(id, saved.stages()));
    return options.choosing(
        orAll(rows, Row::id, lanes.size()), orAll(columns, Function.identity(), stages.size()));
  }

  private Optional<Saved> saved(String id) {
    return id == null
        ? Optional.empty()
        : views.stream().filter(view -> view.id().equalsIgnoreCase(id)).findFirst();
  }

  private static boolean isChosen(Row row, Set<String> names, Saved saved) {
    boolean named = isChosen(row.id(), names) || names.contains(row.type());
    boolean somebodys = row.persona() != null;
    return named
        && isChosen(row.id(), saved.lanes())
        && (!somebodys || isChosen(row.persona(), saved.personas()));
  }

  private static boolean isChosen(String id, Set<String> chosen) {
    return chosen.isEmpty() || chosen.contains(folded(id));
  }

  private static <T> List<String> orAll(Stream<T> chosen, Function<T, String> id, int all) {
    var ids = chosen.map(id).toList();
    if (ids.size() == all) {
      return List.of();
    }
    return ids.isEmpty() ? NOTHING : ids;
  }
}
