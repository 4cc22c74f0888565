import type { APIRoute } from 'astro';
import { reviewedCount } from '~/catalogue/clinical-review.ts';
import { catalogue } from '~/catalogue/index.ts';
import { cardOf } from '~/catalogue/view.ts';
import { at } from '~/paths.ts';
import { sectionNames, sections } from '~/schemas/vocabulary.ts';
import { site as settings } from '~/site.config.ts';

/** A map of the site for language models (llmstxt.org): title, summary, then links by section. */
export const GET: APIRoute = ({ site }) => {
  const link = (path: string): string => new URL(path, site).href;
  const lists = sectionNames.map(
    (section) =>
      `## ${sections[section].label}\n\n${catalogue
        .articlesIn(section)
        .map(cardOf)
        .map(({ title, href, summary }) => `- [${title}](${link(href)}): ${summary}`)
        .join('\n')}`,
  );
  const dataLists = ['articles', 'findings', 'references', 'statements']
    .map((name) => `- [${name}](${link(at(`/api/${name}.json`))})`)
    .join('\n');
  const reviews = catalogue.articlesIn().map(({ data }) => data.clinicalReview);
  return new Response(
    `# ${settings.name}\n\n> ${settings.description}\n\nText under CC BY 4.0. ${reviewedCount(reviews)} Quote certainty together with each statement.\n\n${lists.join('\n\n')}\n\n## Data\n\n${dataLists}\n`,
  );
};
