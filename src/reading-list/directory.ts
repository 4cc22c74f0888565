/** One article as a reading list shows it. */
export type ListedArticle = {
  /** section/slug */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Minutes to read it. */
  readonly minutes: number;
  /** The day of its version, YYYY-MM-DD. */
  readonly reviewed: string;
  /** “reviewed by …”, only where a clinician has reviewed it. */
  readonly review?: string;
};

/** Everything a reading list can name, by slug: /r/articles.json. */
export type Directory = {
  readonly articles: Readonly<Record<string, ListedArticle>>;
  /** Retired slugs: the id of the article each leads to, or why it was withdrawn. */
  readonly retired: Readonly<Record<string, { readonly to?: string; readonly withdrawn?: string }>>;
};

/** What became of one name of a list: `named` is the slug as the list has it. */
export type Line =
  | {
      readonly kind: 'article';
      readonly named: string;
      readonly slug: string;
      readonly article: ListedArticle;
      /** Whether `named` was retired and led here. */ readonly moved: boolean;
    }
  | { readonly kind: 'withdrawn'; readonly named: string; readonly why: string }
  | { readonly kind: 'unknown'; readonly named: string };

const valueOf = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function lineFor(named: string, { articles, retired }: Directory): Line {
  const slug = named.toLowerCase();
  const article = valueOf(articles, slug);
  if (article) return { kind: 'article', named, slug, article, moved: false };
  const where = valueOf(retired, slug);
  const target = where?.to?.split('/')[1] ?? '';
  const reached = valueOf(articles, target);
  if (reached) return { kind: 'article', named, slug: target, article: reached, moved: true };
  return where ? { kind: 'withdrawn', named, why: where.withdrawn ?? '' } : { kind: 'unknown', named };
}

/** What became of every slug of a list, in its order; capitals do not matter, and an article that two slugs lead to comes once. */
export function linesOf(slugs: readonly string[], directory: Directory): Line[] {
  const shown = new Set<string>();
  return slugs
    .map((slug) => lineFor(slug, directory))
    .filter((line) => line.kind !== 'article' || (!shown.has(line.slug) && shown.add(line.slug)));
}

/** The lines of a list that are articles. */
export const articleLines = (lines: readonly Line[]): Extract<Line, { kind: 'article' }>[] =>
  lines.filter((line) => line.kind === 'article');

/** Minutes to read all articles of a list. */
export const totalMinutes = (lines: readonly Line[]): number => articleLines(lines).reduce((sum, { article }) => sum + article.minutes, 0);
