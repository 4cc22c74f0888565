/** Guides that hold something to use beside their text, by slug. They have a page of their own, so that no other article carries its styles. */
export const guideTools = ['is-massage-safe-for-me', 'what-to-expect', 'how-we-rate-evidence', 'when-to-see-a-doctor-first'] as const;

/** Whether an article’s page is drawn with a tool in it. */
export const holdsTool = ({ section, slug }: { section: string; slug: string }): boolean =>
  section === 'guides' && guideTools.some((tool) => tool === slug);
