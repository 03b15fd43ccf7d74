package io.github.journeymaps.host.jira.web;

import java.io.IOException;

/** Answers an address. */
interface Action {
  void handle(Exchange exchange) throws IOException;
}
