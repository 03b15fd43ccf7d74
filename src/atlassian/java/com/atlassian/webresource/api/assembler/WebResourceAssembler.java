package com.atlassian.webresource.api.assembler;

/** Signature after open-source plugins (Slack integration, platform 8). */
public interface WebResourceAssembler {
  RequiredResources resources();
}
