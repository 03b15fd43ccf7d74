package com.atlassian.webresource.api.assembler;

import evidence.Seen;

/** Signature after open-source plugins (Slack integration, platform 8). */
@Seen("Slack integration, Confluence 10.0.1")
public interface PageBuilderService {
  @Seen("Slack integration, Confluence 10.0.1")
  WebResourceAssembler assembler();
}
