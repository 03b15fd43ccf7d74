package io.github.journeymaps.journey.issues;

import java.util.UUID;

/**
 * Which wish to link or unlink this is.
 *
 * @param id the browser's id of it: asked again, nothing more is done
 * @param client the browser's own id; null for none in particular
 */
public record LinkRequest(String id, String client) {
  public LinkRequest {
    id = id == null ? UUID.randomUUID().toString() : id;
  }
}
