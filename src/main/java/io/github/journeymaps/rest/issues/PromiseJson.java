package io.github.journeymaps.rest.issues;

import io.github.journeymaps.insight.PromiseKept;
import io.github.journeymaps.insight.PromiseKept.MetricChange;
import io.github.journeymaps.insight.PromiseKept.OfStep;
import io.github.journeymaps.insight.PromiseKept.Share;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.Metric;
import io.github.journeymaps.map.Value;
import io.github.journeymaps.text.Localizer;
import io.github.journeymaps.text.MetricText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a map promises and keeps, as the plain object that answers show. */
final class PromiseJson {
  private final MetricText figures;

  PromiseJson(Localizer words) {
    figures = new MetricText(words);
  }

  Map<String, Object> promise(PromiseKept promise) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("formula", "promise-kept");
    answer.put("map", share(promise.map()));
    answer.put(
        "stages", promise.stages().stream().map(s -> share(s.stage().id(), s.share())).toList());
    answer.put("steps", promise.steps().stream().map(this::step).toList());
    return answer;
  }

  private static Map<String, Object> share(Share share) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("kept", share.kept());
    answer.put("resolved", share.resolved());
    answer.put("visible", share.visible());
    answer.put("linked", share.linked());
    return answer;
  }

  private static Map<String, Object> share(String id, Share share) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("id", id);
    answer.putAll(share(share));
    return answer;
  }

  private Map<String, Object> step(OfStep step) {
    var answer = share(step.step().id(), step.share());
    answer.put("cards", step.cards().stream().map(Card::id).toList());
    answer.put("metrics", step.metrics().stream().map(this::change).toList());
    return answer;
  }

  private Map<String, Object> change(MetricChange change) {
    Metric metric = change.card().metric();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("card", change.card().id());
    answer.put("name", figures.name(metric));
    answer.put("server", change.link().server());
    answer.put("key", change.link().key());
    answer.put("resolved", change.resolved().toString());
    putIf(answer, "before", metric, change.before());
    putIf(answer, "after", metric, change.after());
    answer.put("change", EnumNames.of(change.change()));
    return answer;
  }

  private void putIf(Map<String, Object> answer, String name, Metric metric, Value value) {
    if (value != null) {
      answer.put(name, value(metric, value));
    }
  }

  private Map<String, Object> value(Metric metric, Value value) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("date", value.date().toString());
    answer.put("value", value.value());
    if (value.n() != null) {
      answer.put("n", value.n());
    }
    answer.put("text", figures.text(metric, value.value()));
    return answer;
  }
}
