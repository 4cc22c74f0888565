type Child = Node | string | undefined | false;

/** Makes an element with attributes and children; strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** The children of an excerpt in which Pagefind wrote `<mark>` round what matched and escaped the rest: text and marks, no other markup. */
export function marked(excerpt: string): (HTMLElement | string)[] {
  const plain = (text: string): string =>
    text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'");
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .flatMap((part, index) => (part === '' ? [] : [index % 2 ? element('mark', {}, plain(part)) : plain(part)]));
}

/** A number as a `tel:` address. */
export const dial = (number: string): string => `tel:${number.replaceAll(' ', '')}`;
