/** Tells browsers the chosen colours before the first paint; the whole script, so that its hash can be allowed. */
export const themeScript = 'try{let t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}';

/** “Neck pain and stiffness · Knead to Know”. */
export const pageTitle = (title: string | undefined, siteName: string): string => (title ? `${title} · ${siteName}` : siteName);
