import { escaped } from '../text/escaped.ts';

const longestName = 16;

/** An OpenSearch 1.1 description document (github.com/dewitt/opensearch); short names are cut to its 16 characters. What is searched for goes behind “#”: it is not sent. */
export function openSearch({
  name,
  description,
  language,
  search,
  icon,
}: {
  name: string;
  description: string;
  language: string;
  search: string;
  icon: string;
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(name.slice(0, longestName))}</ShortName>
  <Description>${escaped(description)}</Description>
  <Language>${escaped(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escaped(icon)}</Image>
  <Url type="text/html" method="get" template="${escaped(search)}#q={searchTerms}"/>
</OpenSearchDescription>
`;
}
