import Care from './Care.astro';
import Cite from './Cite.astro';
import Finding from './Finding.astro';
import HeaderCell from './HeaderCell.astro';
import Heading from './Heading.astro';
import Out from './Out.astro';
import Phone from './Phone.astro';
import Picture from '../illustrations/Picture.astro';
import Place from './Place.astro';
import Ring from './Ring.astro';
import See from './See.astro';
import Sign from './Sign.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Tool from './Tool.astro';

/** What authors may use in an article's body, without importing anything. */
export const mdxComponents = {
  Care,
  Cite,
  Finding,
  Out,
  Phone,
  Picture,
  Place,
  Ring,
  See,
  Sign,
  Term,
  Tool,
  h2: Heading,
  table: Table,
  th: HeaderCell,
};
