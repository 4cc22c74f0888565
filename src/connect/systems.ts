/** The lists of codes that this site answers; each stands in an address: /connect/<system>/. */
export const systemLabels = {
  icd10cm: 'ICD-10-CM',
  icd10: 'ICD-10 (WHO)',
  icd10am: 'ICD-10-AM',
  snomed: 'SNOMED CT',
  read: 'Read (ACC)',
  rxnorm: 'RxNorm',
} as const;
export type System = keyof typeof systemLabels;
export const systems = Object.keys(systemLabels) as System[];

/** Under which name a list is known to MedlinePlus Connect’s clients. */
export const wireNames: Readonly<Record<System, string>> = {
  icd10cm: 'ICD10CM',
  icd10: 'ICD10',
  icd10am: 'ICD10AM',
  snomed: 'SNOMEDCT',
  read: 'READ',
  rxnorm: 'RXCUI',
};

/** Lists known by name whose codes are not here: their licences do not allow it, or nobody read them. */
const unreadLabels = { icpc2: 'ICPC-2', icd9cm: 'ICD-9-CM', mesh: 'MeSH' } as const;

/** OIDs and FHIR addresses as HL7’s terminology registers them, and plain names as software writes them, folded. */
const written: Readonly<Record<string, System | keyof typeof unreadLabels>> = {
  '2.16.840.1.113883.6.90': 'icd10cm',
  'hl7.org/fhir/sid/icd-10-cm': 'icd10cm',
  'terminology.hl7.org/codesystem/icd10cm': 'icd10cm',
  icd10cm: 'icd10cm',
  '2.16.840.1.113883.6.3': 'icd10',
  'hl7.org/fhir/sid/icd-10': 'icd10',
  'terminology.hl7.org/codesystem/icd10': 'icd10',
  icd10: 'icd10',
  icd10who: 'icd10',
  whoicd10: 'icd10',
  '2.16.840.1.113883.6.135': 'icd10am',
  'hl7.org/fhir/sid/icd-10-am': 'icd10am',
  icd10am: 'icd10am',
  '2.16.840.1.113883.6.96': 'snomed',
  'snomed.info/sct': 'snomed',
  snomed: 'snomed',
  snomedct: 'snomed',
  sct: 'snomed',
  '2.16.840.1.113883.2.1.6.2': 'read',
  '2.16.840.1.113883.6.29': 'read',
  'terminology.hl7.org/codesystem/rcv2': 'read',
  read: 'read',
  readcode: 'read',
  readcodes: 'read',
  accread: 'read',
  readv2: 'read',
  '2.16.840.1.113883.6.88': 'rxnorm',
  'nlm.nih.gov/research/umls/rxnorm': 'rxnorm',
  rxnorm: 'rxnorm',
  rxcui: 'rxnorm',
  '2.16.840.1.113883.6.139': 'icpc2',
  'hl7.org/fhir/sid/icpc-2': 'icpc2',
  icpc2: 'icpc2',
  '2.16.840.1.113883.6.103': 'icd9cm',
  icd9cm: 'icd9cm',
  '2.16.840.1.113883.6.177': 'mesh',
  mesh: 'mesh',
};

/** The OID under which HL7 knows each list: where it has two, the one that software sends most. */
export const oidOf = (system: System): string =>
  Object.keys(written).find((name) => written[name] === system && /^[\d.]+$/.test(name)) ?? systemLabels[system];

const look = (name: string): System | keyof typeof unreadLabels | undefined => (Object.hasOwn(written, name) ? written[name] : undefined);

function find(name: string): System | keyof typeof unreadLabels | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^urn:oid:/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
  // An edition of SNOMED CT has its number behind the address.
  const base = plain.startsWith('snomed.info/sct/') ? 'snomed.info/sct' : plain;
  return look(base) ?? look(base.replace(/[^a-z0-9]/g, ''));
}

/** The list that an OID, a FHIR address or a plain name stands for; undefined for one whose codes are not here. */
export function systemNamed(name: string): System | undefined {
  const found = find(name);
  return found && Object.hasOwn(systemLabels, found) ? (found as System) : undefined;
}

/** What a list is called, where its OID, address or name is known; else “code”. */
export function systemLabel(name: string): string {
  const found = find(name);
  return (found && { ...systemLabels, ...unreadLabels }[found]) ?? 'code';
}
