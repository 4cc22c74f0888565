import type { ArticleView } from '../catalogue/view.ts';
import { lookUpLinks } from '../citations/format.ts';
import type { ClinicalReview } from '../schemas/clinical-review.ts';
import { isoDay } from '../text/iso-day.ts';
import type { Reference } from '../schemas/index.ts';
import { sections } from '../schemas/vocabulary.ts';
import type { Article } from '../source/index.ts';

/** What a page is about, in schema.org's medical types (health-lifesci.schema.org). */
function subject({ section, data }: Article, codes: readonly string[]): object {
  const named = { name: data.title, alternateName: data.alsoKnownAs };
  switch (section) {
    case 'conditions':
      return {
        '@type': 'MedicalCondition',
        ...named,
        code: codes.map((codeValue) => ({ '@type': 'MedicalCode', codeValue, codingSystem: 'ICD-10-CM' })),
      };
    case 'techniques':
      return { '@type': 'MedicalTherapy', ...named };
    default:
      return { '@type': 'Thing', ...named };
  }
}

/** A publication by the address at which it can be looked up, else by its title: schema.org takes text here. */
const citation = (reference: Reference): string => lookUpLinks(reference)[0]?.href ?? reference.title;

/** The clinician who reviewed a page, where one has. */
const reviewer = (review: ClinicalReview): object =>
  review === 'none'
    ? {}
    : {
        reviewedBy: {
          '@type': 'Person',
          name: review.name,
          identifier: { '@type': 'PropertyValue', propertyID: review.registration.body, value: review.registration.number },
        },
      };

/** One article as a schema.org MedicalWebPage with its breadcrumbs; `address` turns a path into an absolute address. */
export function articleJsonLd(view: ArticleView, siteName: string, language: string, address: (path: string) => string): object {
  const { article, title, summary, version, codes } = view;
  const sources = view.sources.slice(0, view.cited);
  const { data, id, section } = article;
  const trail = [
    [siteName, address('/')],
    [sections[section].label, address(`/${section}/`)],
    [title, address(`/${id}/`)],
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'MedicalWebPage',
        '@id': address(`/${id}/`),
        url: address(`/${id}/`),
        name: title,
        description: summary,
        inLanguage: language,
        datePublished: isoDay(data.published),
        dateModified: isoDay(version.day),
        lastReviewed: isoDay(version.day),
        ...reviewer(view.review),
        audience: { '@type': 'PeopleAudience', audienceType: 'Patient' },
        license: 'https://creativecommons.org/licenses/by/4.0/',
        publisher: { '@type': 'Organization', name: siteName, url: address('/') },
        about: subject(article, codes),
        citation: sources.map(({ reference }) => citation(reference)),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
      },
    ],
  };
}
