package org.lectern.program;

import java.net.URI;
import java.util.Optional;

/**
 * The editor in the browser, at {@code /admin/}, for people who don't use git.
 *
 * @param repository its name at the service, such as {@code owner/name}
 * @param branch what is edited
 * @param host the service's own address, where it isn't the public one
 * @param signIn where people sign in, if not with a token of the service
 */
public record WebEditor(
    Service service,
    String repository,
    String branch,
    Optional<Address.Web> host,
    Optional<Address.Web> signIn) {

  /** Who holds the repository. */
  public enum Service {
    GITHUB("github", "/api/v3", "https://api.github.com"),
    GITLAB("gitlab", "/api/v4", "https://gitlab.com"),
    /** Gitea and Forgejo. */
    GITEA("gitea", "/api/v1", "https://gitea.com"),
    /** Nobody: to try the editor out. */
    TRIAL("test-repo", "", "");

    private final String id;
    private final String api;
    private final String origin;

    Service(String id, String api, String origin) {
      this.id = id;
      this.api = api;
      this.origin = origin;
    }

    /** Where programs talk to it, below the address of a service of one's own. */
    public String api() {
      return api;
    }

    /** What the editor calls it. */
    public String id() {
      return id;
    }
  }

  /** The origin that the editor talks to; empty where there is none. */
  public String origin() {
    return host.map(own -> origin(own.uri())).orElse(service.origin);
  }

  private static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
