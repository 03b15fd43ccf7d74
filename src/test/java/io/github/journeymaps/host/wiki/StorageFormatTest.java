package io.github.journeymaps.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.content.ContentStore;
import io.github.journeymaps.host.wiki.markup.Addresses;
import io.github.journeymaps.host.wiki.markup.EditorFormat;
import io.github.journeymaps.host.wiki.markup.MacroContext;
import io.github.journeymaps.host.wiki.markup.MacroParameters;
import io.github.journeymaps.host.wiki.markup.Macros;
import io.github.journeymaps.host.wiki.markup.Placeholders;
import io.github.journeymaps.host.wiki.markup.Renderer;
import io.github.journeymaps.host.wiki.markup.StorageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.Test;

public class StorageFormatTest {

  private static final String HELLO =
      "<ac:structured-macro ac:name=\"hello\" ac:schema-version=\"1\" ac:macro-id=\"m1\">"
          + "<ac:parameter ac:name=\"map\">1|a=b</ac:parameter></ac:structured-macro>";

  private final ContentStore store =
      new ContentService(
              JdbcConnectionPool.create(
                  "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""))
          .store();
  private final Addresses addresses = new Addresses("/confluence", store);
  private final Macros macros = new Macros(TestMacros::new);
  private final Renderer renderer = new Renderer(macros);
  private final EditorFormat editor = new EditorFormat(new Placeholders(macros, addresses), macros);
  private final MacroContext context =
      new MacroContext(null, "DEMO", MacroContext.DISPLAY, Locale.ENGLISH);

  private String view(String storage) {
    return renderer.view(storage, context);
  }

  private static String macro(String name, String inner) {
    return "<ac:structured-macro ac:name=\"" + name + "\">" + inner + "</ac:structured-macro>";
  }

  private static String rich(String inner) {
    return "<ac:rich-text-body>" + inner + "</ac:rich-text-body>";
  }

  @Test
  public void xhtmlIsShownAsItIs() {
    assertThat(view("<h2>A &amp; B</h2><p class=\"x\">1<br/>2&nbsp;3</p><p/>"))
        .isEqualTo("<h2>A &amp; B</h2><p class=\"x\">1<br>2&nbsp;3</p><p></p>");
  }

  @Test
  public void whatCouldRunAScriptIsLeftOut() {
    String hostile =
        "<p onclick=\"x()\" style=\"background:url(x)\">a<script>x()</script>"
            + "<a href=\"javascript:x()\">b</a><a href=\" JaVaScRiPt:x()\">c</a>"
            + "<img src=\"data:text/html,x\"/><svg><a/></svg></p>";
    assertThat(view(hostile)).isEqualTo("<p>a<a>b</a><a>c</a><img></p>");
  }

  @Test
  public void whatRunsNoScriptByItselfIsLetThroughWhateverItLooksLike() {
    String odd =
        "<section class=\"journey-map\" data-map-id=\"../x\" id=\"AJS\"><button type=\"button\""
            + " data-action=\"edit\" aria-label=\"x\">a</button><form name=\"head\">"
            + "<input name=\"dataset\"></form><template><p>b</p></template></section>";
    assertThat(view(odd.replace("\"dataset\">", "\"dataset\"/>"))).isEqualTo(odd);
    assertThat(view("<form action=\"/x\" onsubmit=\"x()\"><button formaction=\"/y\"/></form>"))
        .isEqualTo("<form><button></button></form>");
    assertThat(editor.toEditor("<p id=\"x\">a<button>b</button></p>", context))
        .isEqualTo("<p>a</p>");
  }

  @Test
  public void aMacroIsRunWithItsParametersAndItsPlace() {
    assertThat(view(HELLO)).isEqualTo("<section>1|a=b|DEMO|display|new</section>");
  }

  @Test
  public void macrosMayBeNestedInBodies() {
    assertThat(view(macro("frame", rich("<p>x</p>" + HELLO))))
        .isEqualTo("<div class=\"frame\"><p>x</p><section>1|a=b|DEMO|display|new</section></div>");
  }

  @Test
  public void theWikisOwnBoxHoldsMacros() {
    assertThat(view(macro("expand", rich(HELLO))))
        .startsWith("<div class=\"expand-container")
        .contains("expand-content expand-hidden\"><section>1|a=b|DEMO|display|new</section>");
  }

  @Test
  public void whatIsConfluencesOwnShowsItsTextAlone() {
    assertThat(
            view(
                "<p><ac:link><ri:page ri:content-title=\"T\"/><ac:plain-text-link-body>"
                    + "<![CDATA[a < b]]></ac:plain-text-link-body></ac:link></p>"
                    + "<ac:layout><ac:layout-cell><p>c</p></ac:layout-cell></ac:layout>"
                    + "<p><ac:placeholder>what to write</ac:placeholder></p>"))
        .isEqualTo("<p>a &lt; b</p><p>c</p><p></p>");
  }

  @Test
  public void aBlockMacroNeverStandsInAParagraph() {
    assertThat(view("<p>" + HELLO + "</p>")).startsWith("<div><section>").endsWith("</div>");
  }

  @Test
  public void anUnknownMacroSaysSo() {
    assertThat(view(macro("nope", "")))
        .contains("Unknown macro: &#39;nope&#39;".replace("&#39;", "'"));
  }

  @Test
  public void aMacroThatFailsShowsWhyInItsPlace() {
    assertThat(view("<p>a</p>" + macro("fails", "") + macro("breaks", "")))
        .startsWith("<p>a</p>")
        .contains("Error rendering macro 'fails' : no &lt;map&gt; here")
        .contains("Error rendering macro 'breaks' : bug");
  }

  @Test
  public void brokenXmlIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> StorageFormat.check("<p>a<b></p>"))
        .isInstanceOf(StorageFormat.Malformed.class)
        .hasMessageContaining("line 1");
    StorageFormat.check("<p>&nbsp;&eacute;&amp;</p>");
  }

  @Test
  public void theEditorGivesBackWhatItWasGiven() {
    for (String storage :
        new String[] {
          "<p>a &amp; b</p>",
          HELLO,
          "<p>x</p>" + HELLO + "<p>y</p>",
          macro("frame", rich("<p>x</p>" + HELLO)),
          macro("code", "<ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body>"),
          macro("unknown", "<ac:parameter ac:name=\"p\">1</ac:parameter>"),
          macro("unknown", rich("<p>kept</p>")),
          "<p><ac:link><ri:page ri:content-title=\"T\" /><ac:link-body>b</ac:link-body></ac:link></p>",
        }) {
      assertThat(backAndForth(storage).replaceAll("\\s+/>", "/>"))
          .isEqualTo(storage.replaceAll("\\s+/>", "/>"));
    }
  }

  private String backAndForth(String storage) {
    return editor.toStorage(editor.toEditor(storage, context));
  }

  @Test
  public void theEditorShowsAMacroByItsOwnPicture() {
    assertThat(editor.toEditor(HELLO, context))
        .contains("class=\"editor-inline-macro\"")
        .contains("src=\"/confluence/picture\"")
        .contains("width=\"300\"")
        .contains("alt=\"Label of hello\"")
        .contains("data-macro-name=\"hello\"")
        .contains("data-macro-parameters=\"map=1\\|a\\=b\"");
  }

  @Test
  public void aBlockMacroLeavesItsParagraphWhenSaved() {
    String picture = editor.placeholder("hello", Map.of("map", "1"), context);
    assertThat(editor.toStorage("<p>a" + picture + "b</p><p>" + picture + "<br></p>"))
        .matches(
            "<p>a</p><ac:structured-macro.*?</ac:structured-macro><p>b</p>"
                + "<ac:structured-macro[^p]*<ac:parameter ac:name=\"map\">1</ac:parameter>"
                + "</ac:structured-macro>");
  }

  @Test
  public void theEditorKeepsScriptsOut() {
    assertThat(editor.toEditor("<p onclick=\"x()\">a<script>x()</script></p>", context))
        .isEqualTo("<p>a</p>");
    assertThat(editor.toStorage("<p onclick=\"x()\">a<script>x()</script></p>"))
        .isEqualTo("<p>a</p>");
  }

  @Test
  public void parametersSurviveTheirLine() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("", "a=b");
    parameters.put("x|y", "1|2\\");
    parameters.put("empty", "");
    assertThat(MacroParameters.read(MacroParameters.write(parameters))).isEqualTo(parameters);
  }
}
