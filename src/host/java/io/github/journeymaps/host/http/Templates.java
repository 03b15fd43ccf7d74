package io.github.journeymaps.host.http;

import com.google.template.soy.SoyFileSet;
import com.google.template.soy.data.SanitizedContent.ContentKind;
import com.google.template.soy.data.UnsafeSanitizedContentOrdainer;
import com.google.template.soy.tofu.SoyTofu;
import java.util.Map;
import java.util.Objects;

/** The stand-ins' own page templates; whatever is printed in them is escaped where it stands. */
public final class Templates {

  private static final String FOLDER = "/host/templates/";

  private final SoyTofu tofu;

  public Templates(String... names) {
    SoyFileSet.Builder files = SoyFileSet.builder();
    for (String name : names) {
      files.add(
          Objects.requireNonNull(Templates.class.getResource(FOLDER + name), name + " is missing"));
    }
    tofu = files.build().compileToTofu();
  }

  /**
   * @param name such as {@code Host.frame}
   */
  public String render(String name, Map<String, Object> data) {
    return tofu.newRenderer(name).setData(data).render();
  }

  /** Markup that is to be printed as it is. */
  public static Object html(String markup) {
    return UnsafeSanitizedContentOrdainer.ordainAsSafe(markup, ContentKind.HTML);
  }
}
