package io.github.journeymaps.swimlane;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.map.Vocabulary.LaneType;
import io.github.journeymaps.memory.ByteBoundedCache;
import io.github.journeymaps.memory.CacheMemory;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.text.Localizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Draws maps as HTML. Safe for threads. */
public final class Drawing {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final String MODULE = "io.github.journeymaps.confluence:templates";

  private final SoyTemplateRenderer soy;
  private final I18nResolver texts;
  private final Workload workload;
  private final ByteBoundedCache<Key, Content> contents;
  private final ByteBoundedCache<Revision, ViewChoices> choosables;

  /**
   * What a drawing depends on; a map's revision stands for all that is in it.
   *
   * @param options normal ones
   */
  private record Key(Revision of, ViewOptions options, Locale locale, RenderContext context) {}

  private record Revision(String id, long number) {}

  /**
   * A drawing but for its root element.
   *
   * @param label what the map is called to whoever does not see it
   */
  private record Content(String label, String html) {
    int bytes() {
      return 2 * (label.length() + html.length());
    }
  }

  public Drawing(
      SoyTemplateRenderer soy, I18nResolver texts, CacheMemory caches, Workload workload) {
    this.soy = soy;
    this.texts = texts;
    this.workload = workload;
    contents = caches.cache(KEPT, (key, content) -> content.bytes());
    choosables = caches.cache(KEPT, (revision, choosable) -> choosable.bytes());
  }

  /** The whole section of a map. */
  public String section(JourneyMap map, ViewOptions options, Locale locale, RenderContext context) {
    var content = content(map, options, locale, context);
    return within(map.id(), map.revision(), content, options, context);
  }

  /**
   * The whole section of a revision of a map, from the cache where the same was drawn before.
   *
   * @throws io.github.journeymaps.memory.Busy when there are too many large maps to draw
   */
  public String section(
      MapSource source, ViewOptions options, Locale locale, RenderContext context) {
    var normal = normal(source, options).editable(context.isEditable(options)).anyHeight();
    var own = context.to(normal.editable());
    var key = new Key(revision(source), normal, locale, own);
    var content =
        contents.get(
            key,
            () ->
                workload.on(
                    source.bytes(), () -> content(source.map().get(), normal, locale, own)));
    return within(source.id(), source.revision(), content, options, context);
  }

  private static Revision revision(MapSource source) {
    return new Revision(source.id(), source.revision());
  }

  private ViewOptions normal(MapSource source, ViewOptions options) {
    if (!ViewChoices.isChosen(options)) {
      return options;
    }
    return choosables
        .get(
            revision(source),
            () -> workload.on(source.bytes(), () -> ViewChoices.of(source.map().get())))
        .normal(options);
  }

  private Content content(
      JourneyMap map, ViewOptions options, Locale locale, RenderContext context) {
    var view = view(map, options, locale, context);
    return new Content(view.label(), render("Swimlane.content", view.content()));
  }

  private String within(
      String id, long revision, Content content, ViewOptions options, RenderContext context) {
    var root = RootView.of(id, revision, content.label(), options, context);
    return render("Swimlane.root", root) + content.html() + "</section>";
  }

  /** What edits changed in the drawing of a map. */
  public Pieces pieces(
      JourneyMap before,
      JourneyMap after,
      ViewOptions options,
      Locale locale,
      RenderContext context) {
    return new DrawingDiff(
            view(before, options, locale, context),
            view(after, options, locale, context),
            this::render)
        .pieces();
  }

  /** A new card without anything in it, for a browser to show one before it is drawn. */
  public String blankCard(Locale locale) {
    var words = new Localizer(texts, locale);
    var context = RenderContext.on(LocalDate.EPOCH, "");
    return render(
        "Card.card",
        new CardView(words, Map.of(), context, false)
            .of(new Card("", null, Fields.NONE), LaneType.TEXT));
  }

  private SwimlaneView view(
      JourneyMap map, ViewOptions options, Locale locale, RenderContext context) {
    return new SwimlaneView(texts, locale, map, options, context);
  }

  /**
   * A persona in full, as a card of its own.
   *
   * @param attachments the address before the name of its picture; null where there is none
   * @param live false where no script runs and no reader clicks: PDF, Word, mail
   */
  public String persona(Persona persona, String attachments, Locale locale, boolean live) {
    var view = new PersonaView(new Localizer(texts, locale));
    return render("Persona.card", view.card(persona, attachments, live));
  }

  /**
   * What stands where a persona would: says why there is none, and what to do.
   *
   * @param name {@code none}: no persona chosen yet; {@code missing}: not here, or not for this
   *     reader; {@code error}
   */
  public String personaState(String name) {
    return render("Persona.state", Map.of("name", name));
  }

  /**
   * What stands where somebody can begin a map: one new or there already, chosen on the page.
   *
   * @param page what the macro stands on
   */
  public String begin(long page) {
    return render("Swimlane.begin", Map.of("page", "" + page));
  }

  /**
   * What stands where a map would: says why there is none, and what to do.
   *
   * @param name {@code none}: no map chosen yet; {@code missing}: not here, or not for this reader;
   *     {@code empty}: it has nothing to show; {@code busy}; {@code error}
   */
  public String state(String name) {
    return render("Swimlane.state", Map.of("name", name));
  }

  private String render(String template, Map<String, Object> data) {
    return soy.render(MODULE, "JourneyMaps." + template, new LinkedHashMap<>(data));
  }
}
