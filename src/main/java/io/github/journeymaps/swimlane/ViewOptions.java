package io.github.journeymaps.swimlane;

import io.github.journeymaps.map.Ids;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which part of a map is shown, and how.
 *
 * @param view one of {@link #VIEWS}
 * @param savedView the id of a view of the map; null for none. One that the map does not have is
 *     the same as none
 * @param lanes ids or types of the lanes to show; empty for all
 * @param stages ids of the stages to show; empty for all
 * @param height in px of the map's window; null for what fits the screen
 * @param editable whether editing is offered to those who may
 * @param live false where no script runs and no reader clicks: PDF, Word, mail
 */
public record ViewOptions(
    String view,
    String savedView,
    List<String> lanes,
    List<String> stages,
    Integer height,
    boolean editable,
    boolean live) {
  /** The views there are; the first is the one meant when none is named. */
  public static final List<String> VIEWS =
      List.of("map", "outline", "emotion", "opportunities", "summary");

  public static final ViewOptions DEFAULT =
      new ViewOptions("map", null, List.of(), List.of(), null, false, true);

  private static final int LEAST_HEIGHT = 200;
  private static final int GREATEST_HEIGHT = 4000;

  public ViewOptions {
    lanes = List.copyOf(lanes);
    stages = List.copyOf(stages);
  }

  /**
   * The options that the parameters of a macro or a request name: {@code view}, {@code savedView},
   * {@code lanes}, {@code stages}, {@code height}. What makes no sense counts as not given, so that
   * a slip of a typist never hides the map.
   */
  public static ViewOptions of(Map<String, String> parameters) {
    return new ViewOptions(
        view(trimmed(parameters, "view")),
        emptyToNull(Ids.of(trimmed(parameters, "savedView"))),
        list(trimmed(parameters, "lanes")),
        list(trimmed(parameters, "stages")),
        height(trimmed(parameters, "height")),
        false,
        true);
  }

  private static String trimmed(Map<String, String> parameters, String name) {
    String value = parameters.get(name);
    return value == null ? "" : value.trim();
  }

  private static String view(String name) {
    return VIEWS.contains(name) ? name : DEFAULT.view;
  }

  private static String emptyToNull(String value) {
    return value.isEmpty() ? null : value;
  }

  private static List<String> list(String value) {
    return Arrays.stream(value.split(","))
        .map(String::trim)
        .filter(s -> !s.isEmpty())
        .map(Ids::of)
        .toList();
  }

  private static Integer height(String value) {
    String digits = value.replaceFirst("(?i)px$", "").trim();
    if (!digits.matches("\\d{1,6}")) {
      return null;
    }
    return Math.max(LEAST_HEIGHT, Math.min(GREATEST_HEIGHT, Integer.parseInt(digits)));
  }

  /** The same part of the map in another view. */
  public ViewOptions in(String otherView) {
    return new ViewOptions(otherView, savedView, lanes, stages, height, editable, live);
  }

  /** The same with these lanes and stages, whatever else chose some. */
  ViewOptions choosing(List<String> laneIds, List<String> stageIds) {
    return new ViewOptions(view, null, laneIds, stageIds, height, editable, live);
  }

  /** The same, as high as fits the screen. */
  ViewOptions anyHeight() {
    return new ViewOptions(view, savedView, lanes, stages, null, editable, live);
  }

  /** With or without the offer to edit. */
  public ViewOptions editable(boolean offered) {
    return new ViewOptions(view, savedView, lanes, stages, height, offered, live);
  }

  /** For PDF, Word and mail: nothing to click, plain tables. */
  public ViewOptions still() {
    return new ViewOptions(view, savedView, lanes, stages, null, false, false);
  }
}
