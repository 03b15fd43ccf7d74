package io.github.journeymaps.host.container.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class JsI18nTest {
  private static String translated(String script) {
    return JsI18n.translate(script, key -> "«" + key + " \"</script>\"»");
  }

  @Test
  public void aKeyBecomesItsTextAsALiteralThatEndsNoScript() {
    assertThat(translated("f(AJS.I18n.getText('a.b-c'))"))
        .isEqualTo("f(\"«a.b-c \\\"\\u003c/script\\u003e\\\"»\")");
  }

  @Test
  public void aKeyWithArgumentsBecomesAFormat() {
    assertThat(translated("AJS.I18n.getText(`a`, x)"))
        .startsWith("AJS.format(\"«a ")
        .endsWith(", x)");
  }

  @Test
  public void aKeyThatIsNoLiteralStays() {
    assertThat(translated("AJS.I18n.getText(key)")).isEqualTo("AJS.I18n.getText(key)");
  }
}
