import { checkedSite } from './site/site.ts';

/** The one file a clinic edits to make the site its own; docs/clinic.md has every field. A mistake stops the build and says where. */
export const site = checkedSite({
  name: 'Knead to Know',
  tagline: 'Therapeutic massage, explained honestly',
  description: 'What massage can and cannot do, how sure anyone is, and when not to have it. In plain words, with every study named.',
  /** Where the site will be published; used for canonical addresses, QR codes and data. */
  origin: 'https://kneadtoknow.example',
  /** Who publishes this copy, where it is no clinic; named on the page about the site. */
  publisher: undefined,
  /** Where readers report a mistake, an e-mail address or a page; undefined shows none. */
  contact: undefined,
  /** Numbers to ring, words, who regulates: new-zealand, australia or united-kingdom. */
  country: 'new-zealand',
  /** The clinic that publishes this copy; undefined shows none. */
  clinic: undefined,
});
