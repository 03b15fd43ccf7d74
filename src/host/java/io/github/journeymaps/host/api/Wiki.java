package io.github.journeymaps.host.api;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The half with users, spaces and pages. Its life: made with a {@link Platform} (tables are made
 * then), asked for its {@link #services()}, the plugin is started with them, {@link
 * Platform#plugin()} answers from now on, the server opens its port, {@link #fill}, requests,
 * {@link #close()}.
 */
public interface Wiki extends AutoCloseable {
  /**
   * The Atlassian interfaces that the wiki implements, each with its implementation; the plugin
   * gets them as OSGi services.
   */
  Map<Class<?>, Object> services();

  /**
   * The platform's database, with connections that join the wiki's transaction while one is open on
   * the thread: what the plugin writes by Active Objects in a page event stands or falls with the
   * page. Active Objects is given this one.
   */
  DataSource joinedDataSource();

  /**
   * Finds out who asks and sets {@code AuthenticatedUserThreadLocal} for the rest of the request,
   * resetting it after. Runs before every servlet, the plugin's REST included; a name or password
   * that is wrong is answered here with 401.
   */
  Filter signIn();

  /**
   * The pages and the content REST: servlet path patterns below the context path, such as {@code
   * /pages/*}, to their servlets.
   */
  Map<String, HttpServlet> servlets();

  /**
   * Makes the demo content where it is missing; the plugin and the server are up at {@code base},
   * such as http://localhost:1990/confluence.
   */
  void fill(URI base);

  /** Ends what the wiki started itself; the data source is not its own. */
  @Override
  void close();
}
