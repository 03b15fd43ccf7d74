package io.github.journeymaps.host.container.tiny;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says how many notes there are, and what of its address is its own. */
public class TinyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Notes notes;

  public TinyServlet(Notes notes) {
    this.notes = notes;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().write("notes: " + (notes.count() >= 0) + " " + request.getPathInfo());
  }
}
