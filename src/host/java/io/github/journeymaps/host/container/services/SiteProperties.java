package io.github.journeymaps.host.container.services;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.function.Supplier;

/** The site as the plugin asks for it: a Confluence of the version the plugin is made for. */
public record SiteProperties(Supplier<URI> baseUrl, String contextPath)
    implements ApplicationProperties {
  private static final String VERSION = "10.2.0";

  @Override
  public String getBaseUrl(UrlMode mode) {
    return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL
        ? contextPath
        : baseUrl.get().toString();
  }

  @Override
  public String getDisplayName() {
    return "Confluence";
  }

  @Override
  public String getPlatformId() {
    return "conf";
  }

  @Override
  public String getVersion() {
    return VERSION;
  }

  @Override
  public String getBuildNumber() {
    return "0";
  }
}
