package io.github.journeymaps.host.wiki.web;

import java.io.IOException;

/** Answers one address. */
interface Action {
  void handle(Exchange exchange) throws IOException;
}
