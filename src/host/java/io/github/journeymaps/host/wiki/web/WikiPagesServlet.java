package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.PagesServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Every page of the wiki. */
public final class WikiPagesServlet extends PagesServlet<WikiExchange> {
  private static final long serialVersionUID = 1L;

  private final transient WikiFrame frame;

  public WikiPagesServlet(RenderServices services) {
    frame = new WikiFrame(services);
    reading(new ReadPages(services, frame));
    writing(new WritePages(services, frame, new EditorPage(services, frame)));
    signingIn(new LoginPages(services, frame));
    below.put("/download/attachments/", new Downloads(services)::attachment);
    below.put("/host/", Downloads::ownFile);
    exact.put("/rest/tinymce/1/macro/placeholder", new EditorCalls(services)::placeholder);
  }

  private void reading(ReadPages pages) {
    exact.put("/", pages::dashboard);
    exact.put("/pages/viewpage.action", pages::viewPage);
    exact.put("/pages/viewpreviousversions.action", pages::versions);
    exact.put("/dosearchsite.action", pages::search);
    exact.put("/exportword", pages::exportWord);
    below.put("/display/", pages::display);
  }

  private void writing(WritePages pages) {
    exact.put("/pages/editpage.action", pages::edit);
    exact.put("/pages/createdialog.action", pages::choose);
    exact.put("/pages/createpage.action", pages::create);
    exact.put("/pages/copypage.action", pages::copy);
    exact.put("/pages/doeditpage.action", pages::doEdit);
    exact.put("/pages/docreatepage.action", pages::doCreate);
    exact.put("/pages/doremovepage.action", pages::doRemove);
  }

  private void signingIn(LoginPages pages) {
    exact.put("/login.action", pages::form);
    exact.put("/dologin.action", pages::signIn);
    exact.put("/logout.action", pages::signOut);
  }

  @Override
  protected WikiExchange exchange(HttpServletRequest request, HttpServletResponse response) {
    return new WikiExchange(request, response);
  }

  /** Whoever is not signed in is asked to do so first: then there may be something to see. */
  @Override
  protected void refuse(WikiExchange exchange, HttpException refused) throws IOException {
    boolean mayHelp = refused.status() == 404 || refused.status() == 401;
    if (mayHelp && exchange.account() == null && isPage(exchange.path())) {
      exchange.redirect(
          "/login.action?permissionViolation=true&os_destination=" + exchange.encodedTarget());
      return;
    }
    exchange.response().setStatus(refused.status());
    frame.send(
        exchange,
        WikiFrame.Inside.plain(
            refused.status() == 404 ? "Page Not Found" : "Not Possible",
            "Host.Pages.refused",
            Map.of("status", refused.status(), "message", refused.getMessage())));
  }

  private boolean isPage(String path) {
    return exact.containsKey(path) || path.startsWith("/display/");
  }
}
