package io.github.journeymaps.host.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.host.api.StartupException;
import io.github.journeymaps.host.container.tiny.LongNamed;
import io.github.journeymaps.host.container.tiny.Reserved;
import io.github.journeymaps.host.container.tiny.TinyMacro;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What the real container would not run is refused at start, in one sentence that names it. */
public class StartupCheckTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private void assertRefused(TinyJar jar, String... words) {
    assertThatThrownBy(() -> new TinyHost().start(jar, folder.getRoot().toPath()).close())
        .isInstanceOf(StartupException.class)
        .satisfies(thrown -> assertThat(thrown.getMessage()).contains(words).doesNotContain("\n"));
  }

  private static String macro(String attributes) {
    return "<xhtml-macro key='m' " + attributes + " class='" + TinyMacro.class.getName() + "'/>";
  }

  @Test
  public void anImportThatNobodyExports() {
    assertRefused(
        new TinyJar().imports("com.google.common.collect;version=\"[30,40)\""),
        "imports com.google.common.collect",
        "which Confluence does not export");
  }

  @Test
  public void aRangeThatTheHostIsPast() {
    assertRefused(
        new TinyJar().imports("org.slf4j;version=\"[1.7,2)\""),
        "imports org.slf4j (version>=1.7.0)(!(version>=2.0.0)");
  }

  /** This host exports the jakarta packages without versions. */
  @Test
  public void aRangeWhereTheHostSaysNoVersion() {
    assertRefused(
        new TinyJar().imports("jakarta.ws.rs.ext;version=\"[3,4)\""),
        "imports jakarta.ws.rs.ext (version>=3.0.0)");
  }

  @Test
  public void aServiceThatNobodyOffers() {
    assertRefused(
        new TinyJar().spring("<osgi:reference id='x' interface='com.example.Missing'/>"),
        "tiny.xml",
        "com.example.Missing");
  }

  @Test
  public void aBeanThatIsMissing() {
    assertRefused(
        new TinyJar()
            .spring("<bean id='a' class='java.lang.String'><constructor-arg ref='nobody'/></bean>"),
        "the bean 'a' cannot be built",
        "'nobody'");
  }

  @Test
  public void aBeanWhoseClassIsMissing() {
    assertRefused(
        new TinyJar().spring("<bean id='a' class='com.example.Nothing'/>"),
        "the bean 'a' cannot be built",
        "com.example.Nothing");
  }

  @Test
  public void aDescriptorThatIsNotXml() {
    assertRefused(
        new TinyJar()
            .file(
                "atlassian-plugin.xml", "<atlassian-plugin key='tiny'>\n<rest></atlassian-plugin>"),
        "atlassian-plugin.xml is not XML at line 2");
  }

  @Test
  public void aModuleTypeThatIsNotKnown() {
    assertRefused(
        new TinyJar().descriptor("<gadget key='g'/>"), "<gadget key=\"g\">", "not known here");
  }

  @Test
  public void aComponentImportInATransformerlessPlugin() {
    assertRefused(
        new TinyJar().descriptor("<component-import key='c' interface='x'/>"),
        "<component-import key=\"c\">",
        "META-INF/spring");
  }

  @Test
  public void twoModulesWithOneKey() {
    assertRefused(
        new TinyJar().descriptor("<web-item key='twice'/><web-item key='twice'/>"), "\"twice\"");
  }

  @Test
  public void aClassThatIsNotThere() {
    assertRefused(
        new TinyJar().descriptor("<xhtml-macro key='m' name='hello' class='com.example.Gone'/>"),
        "<xhtml-macro key=\"m\">",
        "com.example.Gone");
  }

  @Test
  public void aServletWhoseClassIsNotThere() {
    assertRefused(
        new TinyJar().descriptor(servlet("com.example.Gone", "<url-pattern>/tiny</url-pattern>")),
        "<servlet key=\"s\">",
        "com.example.Gone");
  }

  @Test
  public void aServletWithoutAnAddress() {
    for (String pattern : new String[] {"", "<url-pattern>/*</url-pattern>"}) {
      assertRefused(
          new TinyJar().descriptor(servlet("com.example.Any", pattern)),
          "<servlet key=\"s\">",
          "<url-pattern>");
    }
  }

  @Test
  public void aServletThatIsNone() throws Exception {
    assertRefused(
        new TinyJar()
            .descriptor(servlet(TinyMacro.class.getName(), "<url-pattern>/tiny</url-pattern>"))
            .spring(
                "<osgi:reference id='soy' interface='com.atlassian.soy.renderer.SoyTemplateRenderer'/>"
                    + "<osgi:reference id='page'"
                    + " interface='com.atlassian.webresource.api.assembler.PageBuilderService'/>")
            .classes(TinyMacro.class),
        "is no jakarta.servlet.http.HttpServlet");
  }

  private static String servlet(String type, String patterns) {
    return "<servlet key='s' class='" + type + "'>" + patterns + "</servlet>";
  }

  @Test
  public void aFileThatIsNotThere() {
    assertRefused(
        new TinyJar()
            .descriptor(
                "<web-resource key='w'><resource type='download' name='a.js' location='js/a.js'/></web-resource>"),
        "<web-resource key=\"w\">",
        "js/a.js");
  }

  @Test
  public void aScriptThatUsesWhatItsWebResourceDoesNotDependOn() {
    var definedBy =
        Map.of(
            "AJS", "com.atlassian.auiplugin:ajs",
            "WRM", "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager",
            "MacroBrowser", "confluence.editor.actions:editor-macro-browser");
    for (String name : definedBy.keySet()) {
      assertRefused(
          new TinyJar()
              .descriptor(
                  "<web-resource key='w'><resource type='download' name='a.js' location='a.js'/></web-resource>")
              .file("a.js", "(()=>{window." + name + ".x()})()"),
          "<web-resource key=\"w\">",
          "uses " + name,
          "add <dependency>" + definedBy.get(name) + "</dependency>");
    }
  }

  @Test
  public void aBlueprintWithoutAPicture() {
    String blueprint =
        "<content-template key='t'><resource type='download' name='template' location='t.xml'/></content-template>"
            + "<blueprint key='b' content-template-key='t' index-key='b'/>"
            + "<web-item key='i' i18n-name-key='greet' section='system.create.dialog/content'>"
            + "<description key='greet'/><param name='blueprintKey' value='b'/>";
    assertRefused(
        new TinyJar().descriptor(blueprint + "</web-item>").file("t.xml", "<p/>"),
        "<resource name=\"icon\">");
    assertRefused(
        new TinyJar()
            .descriptor(
                blueprint + "<resource type='download' name='icon' location='no.svg'/></web-item>")
            .file("t.xml", "<p/>"),
        "<web-item key=\"i\">",
        "no.svg");
  }

  @Test
  public void aColumnNameOfMoreThanThirtyCharacters() throws Exception {
    assertRefused(
        new TinyJar()
            .descriptor("<ao key='ao'><entity>" + LongNamed.class.getName() + "</entity></ao>")
            .classes(LongNamed.class),
        "THE_NAME_OF_THIS_COLUMN_IS_TOO_LONG",
        "LongNamed",
        "no longer than 30 chars");
  }

  @Test
  public void aColumnNameThatADatabaseReserves() throws Exception {
    assertRefused(
        new TinyJar()
            .descriptor("<ao key='ao'><entity>" + Reserved.class.getName() + "</entity></ao>")
            .classes(Reserved.class),
        "NUMBER",
        "reserved word");
  }

  @Test
  public void aMacroWithoutALabel() throws Exception {
    assertRefused(
        new TinyJar().descriptor(macro("name='unlabelled'")).classes(TinyMacro.class),
        "The macro unlabelled",
        "tiny.unlabelled.label");
  }

  @Test
  public void aTemplateThatDoesNotCompile() {
    assertRefused(
        new TinyJar()
            .descriptor(
                "<web-resource key='t'><resource type='soy' name='a' location='a.soy'/></web-resource>")
            .file(
                "a.soy",
                "{namespace A autoescape=\"strict\"}\n/** */\n{template .a}\n{if $x}\n{/template}\n"),
        "tiny:t",
        "a.soy");
  }
}
