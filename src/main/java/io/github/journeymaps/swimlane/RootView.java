package io.github.journeymaps.swimlane;

import java.util.HashMap;
import java.util.Map;

/**
 * The root element of a drawing as plain data: it tells what was asked for, in the words of whoever
 * asked, so that what is in it can be the same for many.
 */
final class RootView {
  private RootView() {}

  static Map<String, Object> of(
      String id, long revision, String label, ViewOptions options, RenderContext context) {
    var data = new HashMap<String, Object>();
    data.put("id", id == null ? "" : id);
    data.put("revision", String.valueOf(revision));
    data.put("label", label);
    data.put("view", options.view());
    data.put("live", options.live());
    data.put("savedView", options.savedView() == null ? "" : options.savedView());
    data.put("lanes", String.join(",", options.lanes()));
    data.put("stages", String.join(",", options.stages()));
    data.put("height", options.height() == null ? "" : String.valueOf(options.height()));
    data.put("fixed", context.asOf() != null);
    data.put("canEdit", context.isEditable(options));
    return data;
  }
}
