package com.atlassian.applinks.api;

import evidence.Seen;
import java.net.URI;

/**
 * Signature after the Application Links source (3.x, Apache 2.0): the user has not yet let us ask
 * in their name.
 */
@Seen("Application Links, source 3.x")
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {
  private static final long serialVersionUID = 1L;

  private final transient AuthorisationURIGenerator generator;

  public CredentialsRequiredException(AuthorisationURIGenerator generator, String message) {
    super(message);
    this.generator = generator;
  }

  @Override
  public URI getAuthorisationURI() {
    return generator.getAuthorisationURI();
  }

  @Override
  public URI getAuthorisationURI(URI callback) {
    return generator.getAuthorisationURI(callback);
  }
}
