package io.github.journeymaps.host.http;

import io.github.journeymaps.host.api.StartupException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.Callback;

/** The HTTP server of a host: filters and servlets below one context path. */
public final class WebServer implements AutoCloseable {
  /** This machine alone. */
  public static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();

  /** Forms of the page editor carry whole pages. */
  private static final int MAX_FORM_BYTES = 20 * 1024 * 1024;

  private static final long STOP_MILLIS = 2_000;

  /** How long a connection that nothing comes on holds up the end; Jetty's own is a second. */
  private static final long SHUTDOWN_IDLE_MILLIS = 50;

  private final String portProperty;
  private final Server server = new Server();
  private final ServerConnector connector;
  private final ServletContextHandler context =
      new ServletContextHandler(ServletContextHandler.SESSIONS);
  private final Map<HttpServlet, ServletHolder> holders = new IdentityHashMap<>();

  /** On this machine alone. */
  public WebServer(int port, String contextPath) {
    this(LOOPBACK, port, contextPath, "confluence.port");
  }

  /**
   * @param address the name or number of what it listens on; 0.0.0.0 is all that the machine has
   * @param portProperty what chooses the port, for who finds it in use
   */
  public WebServer(String address, int port, String contextPath, String portProperty) {
    this.portProperty = portProperty;
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    // Titles may hold a slash, as %2F.
    http.setUriCompliance(UriCompliance.LEGACY);
    connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(address);
    connector.setPort(port);
    connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
    server.addConnector(connector);
    context.setContextPath(contextPath.isEmpty() ? "/" : contextPath);
    context.setMaxFormContentSize(MAX_FORM_BYTES);
    context.getServletHandler().setDecodeAmbiguousURIs(true);
    server.setHandler(new GzipHandler(context));
    server.setErrorHandler(new ClosingErrorHandler());
    server.setStopTimeout(STOP_MILLIS);
    add(new DrainFilter());
  }

  /** What cannot be read as a request ends the connection: the client is to know. */
  private static final class ClosingErrorHandler extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
      return super.handle(request, response, callback);
    }
  }

  /**
   * Names the cookie of sessions: two servers on the same machine and path would take each other's.
   */
  public void sessionCookie(String name) {
    context.getSessionHandler().setSessionCookie(name);
  }

  /** Filters run in the order they are added. */
  public void add(Filter filter) {
    FilterHolder holder = new FilterHolder(filter);
    holder.setAsyncSupported(true);
    context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  public void add(String pattern, HttpServlet servlet) {
    context.addServlet(holders.computeIfAbsent(servlet, WebServer::holder), pattern);
  }

  private static ServletHolder holder(HttpServlet servlet) {
    ServletHolder holder = new ServletHolder(servlet);
    holder.setAsyncSupported(true);
    return holder;
  }

  /** Opens the port and says the address with the context path. */
  public URI start() throws Exception {
    checkAddress();
    try {
      server.start();
    } catch (BindException e) {
      throw inUse(e);
    } catch (IOException e) {
      throw e.getCause() instanceof BindException ? inUse(e) : e;
    }
    String path = context.getContextPath().equals("/") ? "" : context.getContextPath();
    return URI.create("http://" + name() + ":" + connector.getLocalPort() + path);
  }

  /** By which it is reached from this machine. */
  private String name() throws IOException {
    InetAddress address = InetAddress.getByName(connector.getHost());
    if (address.isAnyLocalAddress() || address.isLoopbackAddress()) {
      return "localhost";
    }
    String host = connector.getHost();
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private void checkAddress() throws IOException {
    try {
      InetAddress address = InetAddress.getByName(connector.getHost());
      if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
        return;
      }
    } catch (UnknownHostException e) {
      throw notHere(e);
    }
    throw notHere(null);
  }

  private StartupException notHere(UnknownHostException e) {
    return new StartupException(
        "This machine has no address "
            + connector.getHost()
            + ": give one that it has, or 0.0.0.0 for all of them, with -Dhost.address.",
        e);
  }

  private StartupException inUse(Exception e) {
    return new StartupException(
        "The port "
            + connector.getPort()
            + " is in use: stop what has it, or choose another with -D"
            + portProperty
            + ".",
        e);
  }

  /** Lets running requests end for two seconds. */
  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IOException("The HTTP server does not stop", e);
    }
  }
}
