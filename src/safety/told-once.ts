/** Groups of danger signs in which each is told in full where it first stands, and named alone after that (`told`), as are those told before. */
export function toldOnce<Sign extends { id: string }>(
  groups: readonly (readonly Sign[])[],
  before: readonly Sign[] = [],
): { sign: Sign; told: boolean }[][] {
  const seen = new Set(before.map(({ id }) => id));
  return groups.map((group) =>
    group.map((sign) => {
      const told = seen.has(sign.id);
      seen.add(sign.id);
      return { sign, told };
    }),
  );
}
