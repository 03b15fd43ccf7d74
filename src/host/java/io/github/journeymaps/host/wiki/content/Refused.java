package io.github.journeymaps.host.wiki.content;

/** Something the wiki does not do, with the HTTP status that says why. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  private Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  public int status() {
    return status;
  }

  public static Refused badRequest(String message) {
    return new Refused(400, message);
  }

  public static Refused notLoggedIn() {
    return new Refused(401, "Client must be authenticated to access this resource.");
  }

  public static Refused forbidden(String message) {
    return new Refused(403, message);
  }

  /** The same for what is not there and for what may not be seen. */
  public static Refused noContent(long id) {
    return new Refused(404, "No content found with id: ContentId{id=" + id + "}");
  }

  public static Refused notFound(String message) {
    return new Refused(404, message);
  }

  public static Refused unsupported(String message) {
    return new Refused(415, message);
  }

  public static Refused conflict(String message) {
    return new Refused(409, message);
  }
}
