/** The one element that a selector names inside another, of the kind asked for; throws where the page does not hold it. */
export function part(root: ParentNode, selector: string): HTMLElement;
export function part<Kind extends HTMLElement>(root: ParentNode, selector: string, kind: new () => Kind): Kind;
export function part(root: ParentNode, selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}
