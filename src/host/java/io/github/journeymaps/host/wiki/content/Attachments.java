package io.github.journeymaps.host.wiki.content;

import io.github.journeymaps.host.http.HttpException;
import java.util.List;
import java.util.Optional;

/** Attachments of pages: content of their own type whose bytes are kept beside it. */
public final class Attachments {

  private final ContentService contentService;

  public Attachments(ContentService contentService) {
    this.contentService = contentService;
  }

  /** Attachments of a page, the oldest first. */
  public List<Content> of(Content page) {
    return contentService.store().attachments(page.latestId());
  }

  public Optional<Content> find(Content page, String name) {
    return of(page).stream().filter(file -> file.title().equals(name)).findFirst();
  }

  /**
   * Attaches a file.
   *
   * @throws HttpException 400 where the page has one of this name already
   */
  public Content attach(Account account, long pageId, Upload upload) {
    return contentService.transactions().in(() -> attachNew(account, pageId, upload));
  }

  private Content attachNew(Account account, long pageId, Upload upload) {
    Content page = contentService.getFor(account, Right.EDIT, pageId);
    if (find(page, upload.name()).isPresent()) {
      throw HttpException.badRequest(
          "Cannot add a new attachment with same file name as an existing attachment: "
              + upload.name());
    }
    Content file =
        contentService.create(
            account,
            new NewContent(
                Content.ATTACHMENT, null, upload.name(), null, pageId, upload.mediaType()));
    contentService.store().keepBytes(file.id(), upload.bytes());
    return file;
  }

  public byte[] bytes(Content file) {
    return contentService.store().bytes(file.id()).orElse(new byte[0]);
  }

  /** A file that was sent, its name without any folder. */
  public record Upload(String name, String mediaType, byte[] bytes) {}
}
