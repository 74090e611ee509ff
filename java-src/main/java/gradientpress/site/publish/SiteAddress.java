package gradientpress.site.publish;

/**
 * Where the site is served.
 *
 * @param origin scheme and host, such as "https://example.org", or nothing if no page tells
 * @param basePath the path below it
 */
record SiteAddress(String origin, BasePath basePath) {}
