package gradientpress.site.post;

import gradientpress.site.schema.Strangers;
import java.util.Map;
import java.util.TreeMap;

/** Keys that the front matter of other site generators has, and what is written here instead. */
final class KeysFromElsewhere {
  private static final String[][] SAME_BY_ANOTHER_NAME = {
    {"author_name", "author", "authors", "by", "byline", "writer", "authorName"},
    {"author_image", "avatar", "author_avatar", "author_photo", "authorImage"},
    {"thumbnail", "image", "images", "img", "cover", "cover_image", "coverImage", "banner", "hero"},
    {"thumbnail", "hero_image", "heroImage", "og_image", "ogImage", "featured_image", "thumb"},
    {"thumbnail", "featuredImage", "featureimage", "teaser", "preview_image", "header_image"},
    {"tags", "tag", "category", "categories", "keywords", "topics"},
    {"description", "summary", "excerpt", "abstract", "subtitle", "lead", "desc"},
    {"date", "pubDate", "pubDatetime", "publishDate", "publish_date", "published_at", "created"},
    {"date", "publishedAt", "createdAt", "date_published", "datePublished"},
    {"updated", "lastmod", "last_modified_at", "modified", "modDatetime", "updatedDate"},
    {"updated", "date_updated", "updated_at", "updatedAt", "dateModified", "date_modified"},
    {"draft", "isDraft", "unpublished", "wip"},
    {"featured", "pin", "pinned", "sticky", "highlight", "feature"},
    {"toc", "table_of_contents", "tableOfContents", "showToc", "ShowToc", "show_toc"},
    {"formerly", "aliases", "alias", "redirect_from", "redirectFrom"},
    {"canonical", "canonical_url", "canonicalUrl", "canonicalURL"},
  };

  private static final String[][] OTHERWISE = {
    {"published", "write 'draft: true' for 'published: false'; leave 'published: true' out"},
    {
      "eleventyExcludeFromCollections",
      "write 'draft: true' to keep a post to yourself, or leave it out"
    },
    {"eleventyComputed", "front matter computes nothing: write the values, and leave it out"},
    {"eleventyNavigation", "posts follow each other by date: leave it out"},
    {"pagination", "leave it out"},
    {"permalink", "the name of the file is the address: rename it, and leave this out"},
    {"slug", "the name of the file is the address: rename it, and leave this out"},
    {"url", "the name of the file is the address: rename it, and leave this out"},
    {"lang", "the language is that of the site, in content/_data/site.json: leave it out"},
    {"language", "the language is that of the site, in content/_data/site.json: leave it out"},
    {"part", "write 'series:', and below it 'name: …' and 'part: 1', indented"},
    {"series_order", "write 'series:', and below it 'name: …' and 'part: 1', indented"},
    {"math", "leave it out"},
    {"mathjax", "leave it out"},
    {"katex", "leave it out"},
    {"comments", "there are no comments: leave it out"},
    {"type", "all files of content/posts are posts: leave it out"},
    {"weight", "posts follow each other by date: leave it out"},
    {"order", "posts follow each other by date: leave it out"},
  };

  /** What to write instead. */
  static final Strangers STRANGERS = new Strangers(names(), hints());

  private KeysFromElsewhere() {}

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (String[] same : SAME_BY_ANOTHER_NAME) {
      for (int i = 1; i < same.length; i++) {
        names.put(same[i], same[0]);
      }
    }
    return names;
  }

  private static Map<String, String> hints() {
    Map<String, String> hints = new TreeMap<>();
    for (String[] keyAndHint : OTHERWISE) {
      hints.put(keyAndHint[0], keyAndHint[1]);
    }
    return hints;
  }
}
