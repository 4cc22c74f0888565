/** Code systems that practice software names in a launch, by OID (HL7; MedlinePlus Connect uses the same). */
export const codeSystems: Readonly<Record<string, { label: string; mapped: boolean }>> = {
  '2.16.840.1.113883.6.90': { label: 'ICD-10-CM', mapped: true },
  '2.16.840.1.113883.6.103': { label: 'ICD-9-CM', mapped: false },
  '2.16.840.1.113883.6.96': { label: 'SNOMED CT', mapped: false },
  '2.16.840.1.113883.6.177': { label: 'MeSH', mapped: false },
};

/** Seven characters make the longest code of ICD-10-CM. */
const longest = 7;

/** A code as it is written here: capitals, with the full stop after the third character: “m5450” → “M54.50”. */
export function tidyCode(written: string): string {
  const plain = written
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, longest);
  return plain.length > 3 ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain;
}

/** A code and each shorter one down to three characters, longest first: M54.50, M54.5, M54. */
export function prefixesOf(code: string): string[] {
  const plain = code.replaceAll('.', '');
  return Array.from({ length: Math.max(0, plain.length - 2) }, (_, cut) => tidyCode(plain.slice(0, plain.length - cut)));
}
