package io.github.journeymaps.rest.http;

import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.jira.InMemoryJira;
import io.github.journeymaps.journey.Rights;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.rest.LocalRest;
import io.github.journeymaps.rest.LocalRest.Reply;
import jakarta.ws.rs.InternalServerErrorException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;
import org.mockito.Mockito;

/** Every error has our shape, whether or not the host maps exceptions itself. */
public class ErrorShapeFilterTest {
  private static List<LocalRest> hosts(Rights rights) {
    return List.of(
        new LocalRest(rights, new InMemoryJira(), true).as(EDITOR),
        new LocalRest(rights, new InMemoryJira(), false).as(EDITOR));
  }

  @Test
  public void whatJaxRsRefuses() {
    for (LocalRest rest : hosts(new SmallWiki().with(10))) {
      assertThat(
              List.of(
                  rest.get("nothing").brief(),
                  rest.post("bin", "{}").brief(),
                  rest.post("maps", "a", "Content-Type", "text/csv").brief(),
                  rest.get("maps", "Accept", "image/png").brief()))
          .containsExactly("404 no-path", "405 no-method", "415 no-type", "406 no-answer-type");
      assertThat(rest.post("bin", "{}").headers().get("Allow")).contains("GET");
      assertThat(rest.get("nothing").headers().get("Content-Type")).isEqualTo(JsonResponses.JSON);
    }
  }

  @Test
  public void whatWeRefuse() {
    for (LocalRest rest : hosts(new SmallWiki().with(10))) {
      assertThat(rest.get("maps/none").brief()).isEqualTo("404 no-map");
      assertThat(rest.post("maps", "{").brief()).isEqualTo("400 unreadable");
      assertThat(rest.post("maps", "{\"page\":10,\"title\":{}}").brief()).isEqualTo("422 invalid");
      assertThat(rest.get("maps?limit=x").brief()).isEqualTo("400 bad-parameter");
      assertThat(rest.call("POST", "maps", "{}", "Content-Type", "application/json").brief())
          .isEqualTo("403 xsrf");
    }
  }

  @Test
  public void whatGoesWrong() {
    for (Throwable fault : List.of(new IllegalStateException("x!"), new NoSuchMethodError("x!"))) {
      Rights broken =
          Mockito.mock(
              Rights.class,
              call -> {
                throw fault;
              });
      for (LocalRest rest : hosts(broken)) {
        Reply reply = rest.post("maps", "{\"page\":10}");
        assertThat(reply.brief()).isEqualTo("500 error");
        assertThat(reply.json().path("message").asText()).contains("Tell an administrator");
        assertThat(reply.text()).doesNotContain("x!", "Error", "Exception");
      }
    }
  }

  @Test
  public void whyItWentWrongIsLogged() {
    PrintStream err = System.err;
    var log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      Rights broken =
          Mockito.mock(
              Rights.class,
              call -> {
                throw new InternalServerErrorException(new IllegalStateException("the reason"));
              });
      Reply reply =
          new LocalRest(broken, new InMemoryJira(), false).as(EDITOR).post("maps", "{\"page\":10}");
      assertThat(reply.brief()).isEqualTo("500 error");
      assertThat(reply.text()).doesNotContain("reason");
    } finally {
      System.setErr(err);
    }
    assertThat(log.toString(StandardCharsets.UTF_8)).contains("the reason");
  }
}
