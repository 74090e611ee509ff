package gradientpress.site.post;

import gradientpress.site.bibliography.CitationCheck;
import gradientpress.site.bibliography.Sources;
import gradientpress.site.check.Outline;
import gradientpress.site.check.TextCheck;
import gradientpress.site.code.JavaFences;
import gradientpress.site.code.PostCode;
import gradientpress.site.definition.DefinitionStage;
import gradientpress.site.definition.Definitions;
import gradientpress.site.drive.DrivenFigures;
import gradientpress.site.markdown.Body;
import gradientpress.site.markdown.PostParts;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.PostFiles;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.table.TableFiles;
import gradientpress.site.trainer.TrainerFences;
import gradientpress.site.trainer.ValueReference;
import gradientpress.site.yaml.YamlReader;
import java.util.Optional;

/** Reads a post from top to bottom and reports everything that is wrong with its text. */
public final class PostReader {
  private final FrontMatter frontMatter;
  private final ImageCheck images;
  private final TableFiles tables;
  private final DefinitionStage stage;
  private final Sources sources;

  /**
   * Makes a reader.
   *
   * @param files what posts may refer to
   * @param tables where their tables are
   * @param stage finds what they define for their examples
   * @param sources what they may cite
   */
  public PostReader(SiteFiles files, TableFiles tables, DefinitionStage stage, Sources sources) {
    this.tables = tables;
    this.sources = sources;
    this.stage = stage;
    images = new ImageCheck(files);
    frontMatter = new FrontMatter(files, images);
  }

  /** Reads a post; what is returned is worth using only if nothing was reported. */
  public Post read(String stem, SourceText source, Diagnostics diagnostics) {
    Optional<PostParts> parts = PostParts.of(source, diagnostics);
    Optional<PostHead> head = parts.flatMap(p -> head(p, diagnostics));
    boolean draft = head.map(PostHead::draft).or(() -> parts.map(this::isDraft)).orElse(false);
    int bodyStart = parts.map(PostParts::bodyStart).orElse(0);
    String body = source.text().substring(bodyStart);
    Body parsed = new Body(source, bodyStart);
    PostCode code = code(parsed, diagnostics);
    Definitions definitions = stage.read(stem, code, diagnostics);
    TrainerFences fences = new TrainerFences(tables, definitions, diagnostics);
    readExamples(parsed, fences, diagnostics);
    if (!parsed.tooDeep().isEmpty()) {
      fences.giveUp();
    }
    parts.ifPresent(p -> TextCheck.check(parsed, diagnostics));
    CitationCheck.check(parsed, sources, diagnostics);
    String address = PostFiles.address(stem);
    DrivenFigures figures = DrivenFigures.read(address, parsed, fences, diagnostics);
    Outline outline =
        Outline.of(address, parsed, fences.examples().ids(), fences.examples().areComplete());
    return new Post(
        stem,
        draft,
        head,
        body,
        fences.trainers(),
        code,
        definitions,
        parsed.formulas(),
        figures,
        sources.citedIn(parsed),
        outline,
        Sections.of(parsed, outline.headings(), fences.trainers()));
  }

  /** Reads only the front matter of a post; if something is wrong with it there is nothing. */
  public Optional<PostHead> readHead(SourceText source, Diagnostics diagnostics) {
    return PostParts.of(source, diagnostics).flatMap(parts -> head(parts, diagnostics));
  }

  private Optional<PostHead> head(PostParts parts, Diagnostics diagnostics) {
    YamlReader.Document yaml = YamlReader.read(parts.yaml(), diagnostics);
    return frontMatter.read(yaml, parts.head(), diagnostics);
  }

  /** Looks again, now only for that, where something is wrong with the front matter. */
  private boolean isDraft(PostParts parts) {
    return frontMatter.isDraft(YamlReader.read(parts.yaml(), new Diagnostics()), parts.head());
  }

  private void readExamples(Body body, TrainerFences fences, Diagnostics diagnostics) {
    body.fences().forEach(fences::read);
    fences.checkComparisons();
    for (Span code : body.codeSpans()) {
      ValueReference.in(code).ifPresent(reference -> reference.check(fences, diagnostics));
    }
    body.images().forEach(image -> images.check(image, diagnostics));
  }

  private static PostCode code(Body body, Diagnostics diagnostics) {
    JavaFences fences = new JavaFences(diagnostics);
    body.fences().forEach(fences::read);
    return fences.code();
  }
}
