package io.github.journeymaps.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Test;

public class MultipartTest {
  private static final MediaType FORM =
      new MediaType("multipart", "form-data", Map.of("boundary", "x-y"));

  private static String file(String... lines) {
    byte[] body = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    return new String(Multipart.file(body, FORM), StandardCharsets.UTF_8);
  }

  @Test
  public void theFirstPartWithAFileNameIsTheFile() {
    assertThat(
            file(
                "--x-y",
                "Content-Disposition: form-data; name=\"comment\"",
                "",
                "hello",
                "--x-y",
                "Content-Disposition: form-data; name=\"map\"; filename=\"a.json\"",
                "Content-Type: application/json",
                "",
                "{\"title\":",
                "\"Grüße\"}",
                "--x-y--",
                ""))
        .isEqualTo("{\"title\":\r\n\"Grüße\"}");
  }

  @Test
  public void aPartCalledFileWillDo() {
    assertThat(file("--x-y", "Content-Disposition: form-data; name=\"file\"", "", "{}", "--x-y--"))
        .isEqualTo("{}");
  }

  @Test
  public void aFormWithoutAFileIsRefused() {
    assertThatThrownBy(() -> file("")).isInstanceOf(HttpError.class);
    assertThatThrownBy(() -> file("--x-y", "--x-y--")).isInstanceOf(HttpError.class);
    var endless = new MediaType("multipart", "form-data", Map.of("boundary", "-".repeat(71)));
    assertThatThrownBy(() -> Multipart.file(new byte[200], endless)).isInstanceOf(HttpError.class);
    assertThatThrownBy(() -> Multipart.file(new byte[0], MediaType.MULTIPART_FORM_DATA_TYPE))
        .isInstanceOf(HttpError.class);
  }
}
