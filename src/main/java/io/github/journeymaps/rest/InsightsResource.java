package io.github.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.insight.Curve;
import io.github.journeymaps.insight.Ranked;
import io.github.journeymaps.insight.Ranked.Scored;
import io.github.journeymaps.insight.Scores.Formula;
import io.github.journeymaps.insight.checks.Checks;
import io.github.journeymaps.insight.checks.Finding;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.issues.MapIssues;
import io.github.journeymaps.journey.issues.MapIssues.Linked;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.Excerpt;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.rest.http.Caller;
import io.github.journeymaps.rest.http.JsonResponses;
import io.github.journeymaps.rest.issues.IssueResponses;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.text.BidiIsolate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a map tells, each figure with the name of its formula. */
@Path("maps/{id}/insights")
@Produces(JsonResponses.JSON)
public final class InsightsResource {
  /** So many characters of a card tell which one it is. */
  private static final int SHOWN = 80;

  private final Journeys journeys = Beans.get(Journeys.class);
  private final MapIssues issues = Beans.get(MapIssues.class);
  private final IssueResponses answers = Beans.get(IssueResponses.class);
  private final I18nResolver texts = Beans.get(I18nResolver.class);
  private final Workload workload = Beans.get(Workload.class);

  @GET
  @AnonymousSiteAccess
  public Response insights(@PathParam("id") String id) {
    MapSummary summary = journeys.summary(id, Caller.key());
    var answer = new LinkedHashMap<String, Object>();
    Linked linked = workload.on(summary.largest(), () -> told(summary, answer));
    var looked = issues.look(List.of(linked), false, Caller.key());
    answer.put("promiseKept", answers.promise(linked, looked));
    return JsonResponses.fresh(answer);
  }

  /** What the map tells by itself, and what Jira is to be asked for. */
  private Linked told(MapSummary summary, Map<String, Object> answer) {
    JourneyMap map = journeys.map(summary);
    answer.put("revision", map.revision());
    answer.put("emotion", emotion(map));
    answer.put("peakEnd", lanes(map).flatMap(lane -> peakEnd(map, lane)).toList());
    answer.put("opportunities", Ranked.of(map).stream().map(InsightsResource::ranked).toList());
    answer.put("checks", Checks.of(map).stream().map(this::found).toList());
    return issues.of(summary, map, Caller.key());
  }

  private Map<String, Object> found(Finding finding) {
    var line = new LinkedHashMap<String, Object>();
    line.put("check", finding.check().name());
    line.put("of", finding.of().id());
    line.put("message", message(finding));
    line.put("dismissed", finding.dismissed());
    return line;
  }

  private String message(Finding finding) {
    String says = Excerpt.of(finding.of().fields().textOrEmpty("text"), SHOWN);
    String shown = says.isEmpty() ? "\u2026" : BidiIsolate.of(says);
    return texts.getText("journeymaps.check." + finding.check().name(), shown);
  }

  private static Stream<Lane> lanes(JourneyMap map) {
    return map.lanes().stream().filter(lane -> lane.type().isCurve());
  }

  private static Map<String, Object> emotion(JourneyMap map) {
    var steps = lanes(map).flatMap(lane -> felt(map, lane)).toList();
    return Map.of("formula", "weighted-mean", "steps", steps);
  }

  private static Stream<Map<String, Object>> felt(JourneyMap map, Lane lane) {
    return Curve.of(map, lane).points().stream()
        .filter(point -> !point.isGap())
        .map(
            point -> {
              var line = new LinkedHashMap<String, Object>();
              line.put("step", point.step().id());
              line.putAll(of(lane));
              line.put("value", point.value());
              return line;
            });
  }

  private static Map<String, Object> of(Lane lane) {
    var line = new LinkedHashMap<String, Object>();
    if (lane.persona() != null) {
      line.put("persona", lane.persona());
    }
    line.put("lane", lane.id());
    return line;
  }

  private static Stream<Map<String, Object>> peakEnd(JourneyMap map, Lane lane) {
    Double value = Curve.of(map, lane).peakEnd();
    var line = new LinkedHashMap<String, Object>();
    line.put("formula", "peak-end");
    line.putAll(of(lane));
    line.put("value", value);
    return value == null ? Stream.of() : Stream.of(line);
  }

  private static Map<String, Object> ranked(Ranked ranked) {
    return Map.of(
        "formula", EnumNames.of(ranked.formula()),
        "ranked", ranked.cards().stream().map(InsightsResource::scored).toList());
  }

  private static Map<String, Object> scored(Scored scored) {
    var line = new LinkedHashMap<String, Object>();
    line.put("card", scored.card().id());
    line.put("step", scored.card().cell().step());
    line.put("value", scored.score().value());
    if (scored.score().formula() == Formula.VALUE_EFFORT) {
      line.put("effort", scored.score().effort());
    }
    return line;
  }
}
