/** Tells browsers the chosen colours before the first paint, and shuts the menu where there are no popovers; the whole script, so that its hash can be allowed. */
export const themeScript =
  '{let d=document.documentElement;try{let t=localStorage.theme;if(t)d.dataset.theme=t}catch{}"popover"in d||(d.dataset.menu="shut")}';

/** “Neck pain and stiffness · Knead to Know”. */
export const pageTitle = (title: string | undefined, siteName: string): string => (title ? `${title} · ${siteName}` : siteName);

/** Speculation rules: the page of a link that a pointer rests on is fetched ahead, and nothing else; browsers leave it out where data or battery are to be saved. */
export const nextPageRules = (base: string): string =>
  JSON.stringify({
    prefetch: [{ where: { and: [{ href_matches: `${base}*/` }, { not: { href_matches: `${base}r/*` } }] }, eagerness: 'moderate' }],
  });
