package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.wiki.content.Refused;
import io.github.journeymaps.host.wiki.markup.Addresses;
import io.github.journeymaps.host.wiki.markup.StorageFormat;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every address of the wiki that a person opens, and what answers it. */
public final class PagesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Action> exact = new LinkedHashMap<>();
  private final transient Map<String, Action> below = new LinkedHashMap<>();
  private final transient Frame frame;

  public PagesServlet(Workshop workshop) {
    Templates templates = new Templates("frame.soy", "pages.soy", "editor.soy");
    frame = new Frame(workshop, templates);
    reading(new ReadPages(workshop, frame));
    writing(new WritePages(workshop, frame, new EditorPage(workshop, frame)));
    signingIn(new SignInPages(workshop, frame));
    Downloads downloads = new Downloads(workshop);
    below.put("/download/attachments/", downloads::attachment);
    below.put("/host/", Downloads::ownFile);
    EditorCalls calls = new EditorCalls(workshop);
    exact.put("/rest/tinymce/1/macro/placeholder", calls::placeholder);
  }

  private void reading(ReadPages pages) {
    exact.put("/", pages::dashboard);
    exact.put("/index.action", pages::dashboard);
    exact.put("/dashboard.action", pages::dashboard);
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

  private void signingIn(SignInPages pages) {
    exact.put("/login.action", pages::form);
    exact.put("/dologin.action", pages::signIn);
    exact.put("/logout.action", pages::signOut);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = new Exchange(request, response);
    try {
      actionFor(exchange.path()).handle(exchange);
    } catch (StorageFormat.Malformed e) {
      refuse(exchange, Refused.badRequest(e.getMessage()));
    } catch (Refused e) {
      refuse(exchange, e);
    }
  }

  private Action actionFor(String path) {
    return below.entrySet().stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> exact.getOrDefault(path, PagesServlet::nothingHere));
  }

  private static void nothingHere(Exchange exchange) {
    throw Refused.notFound("Nothing answers " + exchange.path());
  }

  /** Whoever is not signed in is asked to do so first: then there may be something to see. */
  private void refuse(Exchange exchange, Refused refused) throws IOException {
    boolean mayHelp = refused.status() == 404 || refused.status() == 401;
    if (mayHelp && exchange.account() == null && isPage(exchange.path())) {
      exchange.redirect(
          "/login.action?permissionViolation=true&os_destination="
              + Addresses.encoded(exchange.target()));
      return;
    }
    exchange.response().setStatus(refused.status());
    frame.send(
        exchange,
        Frame.Inside.plain(
            refused.status() == 404 ? "Page Not Found" : "Not Possible",
            "Host.Pages.refused",
            Map.of("status", refused.status(), "message", refused.getMessage())));
  }

  private boolean isPage(String path) {
    return exact.containsKey(path) || path.startsWith("/display/");
  }
}
