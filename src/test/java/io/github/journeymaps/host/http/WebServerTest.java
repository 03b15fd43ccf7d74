package io.github.journeymaps.host.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.Assume.assumeFalse;

import io.github.journeymaps.host.api.StartupException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class WebServerTest {
  private WebServer server;
  private URI url;

  @Before
  public void start() throws Exception {
    server = new WebServer(0, "/confluence");
    server.add("/refused", new Refusing());
    url = server.start();
  }

  @After
  public void stop() throws Exception {
    server.close();
  }

  private static final class Refusing extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
      response.setStatus(403);
    }
  }

  /** Its passwords are well known. */
  @Test
  public void otherMachinesReachItOnlyWhereThatIsWanted() throws Exception {
    List<InetAddress> seenByOthers = seenByOthers();
    assumeFalse("this machine has no address but its own", seenByOthers.isEmpty());
    try (WebServer open = new WebServer("0.0.0.0", 0, "", "confluence.port")) {
      int port = open.start().getPort();
      for (InetAddress address : seenByOthers) {
        assertThat(answers(address, port)).as(address + "").isTrue();
        assertThat(answers(address, url.getPort())).as(address + "").isFalse();
      }
    }
  }

  private static List<InetAddress> seenByOthers() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .toList();
  }

  private static boolean answers(InetAddress address, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 10_000);
      return true;
    } catch (ConnectException e) {
      return false;
    }
  }

  @Test
  public void anAddressThatTheMachineDoesNotHaveIsRefused() throws Exception {
    for (String address : List.of("203.0.113.9", "no-such-host.invalid")) {
      try (WebServer nowhere = new WebServer(address, 0, "", "confluence.port")) {
        assertThatThrownBy(nowhere::start)
            .isInstanceOf(StartupException.class)
            .hasMessageContaining(address)
            .hasMessageContaining("-Dhost.address");
      }
    }
  }

  /** A client that sends on a connection that is being closed would get no answer at all. */
  @Test
  public void aRefusalBeforeTheBodyHasComeLeavesTheConnectionOpen() throws Exception {
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(10_000);
      assertThat(postSlowly(socket)).isEqualTo("HTTP/1.1 403 Forbidden");
      assertThat(postSlowly(socket)).isEqualTo("HTTP/1.1 403 Forbidden");
    }
  }

  @Test
  public void aPathThatCannotBeReadIsRefusedAndTheConnectionSaidToEnd() throws Exception {
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(10_000);
      byte[] request = "GET /confluence/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII);
      socket.getOutputStream().write(request);
      assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
          .startsWith("HTTP/1.1 400 ")
          .contains("\r\nConnection: close\r\n");
    }
  }

  private static String postSlowly(Socket socket) throws Exception {
    OutputStream out = socket.getOutputStream();
    out.write(
        "POST /confluence/refused HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n"
            .getBytes(US_ASCII));
    out.flush();
    Thread.sleep(100);
    out.write("hello".getBytes(US_ASCII));
    out.flush();
    return head(new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)));
  }

  private static String head(BufferedReader in) throws IOException {
    String first = in.readLine();
    for (String line = first; line != null && !line.isEmpty(); line = in.readLine()) {
      assertThat(line).doesNotContainIgnoringCase("connection: close");
    }
    return first;
  }
}
