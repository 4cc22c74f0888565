/** A record of a font’s table of names (OpenType `name`): what it names, and where its text stands, in UTF-16 with the high byte first. */
type Record = { id: number; at: number; text: string; textAt: number };

/** Names by which a font is shown to people: family, full and typographic names, the name of files. Copyright and licence are not. */
const shown = new Set([1, 3, 4, 6, 16]);

/**
 * A font that was cut is a modified one, and may not bear a Reserved Font Name (SIL Open Font License 1.1, condition 3). “Source” is
 * one, of Adobe; the cut goes by a name of our own.
 */
const ownName = (text: string): string => text.replaceAll('Source Sans 3', 'Knead Sans').replaceAll('SourceSans3', 'KneadSans');

function records(font: Buffer): Record[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) throw new Error('The font has no table of names.');
  const table = font.readUInt32BE(entry + 8);
  const storage = table + font.readUInt16BE(table + 4);
  return Array.from({ length: font.readUInt16BE(table + 2) }, (_, index) => {
    const at = table + 6 + 12 * index;
    const textAt = storage + font.readUInt16BE(at + 10);
    const text = Buffer.from(font.subarray(textAt, textAt + font.readUInt16BE(at + 8)))
      .swap16()
      .toString('utf16le');
    return { id: font.readUInt16BE(at + 6), at, text, textAt };
  });
}

/** The names by which a TrueType font is shown to people. */
export const shownNames = (font: Buffer): string[] => records(font).flatMap(({ id, text }) => (shown.has(id) ? [text] : []));

/** A TrueType font whose names hold no Reserved Font Name; each new name must be no longer than the old one, whose place it takes. */
export function renamed(font: Buffer): Buffer {
  const own = Buffer.from(font);
  for (const { id, at, text, textAt } of records(font)) {
    const name = ownName(text);
    if (!shown.has(id) || name === text) continue;
    own.writeUInt16BE(2 * name.length, at + 8);
    Buffer.from(name, 'utf16le').swap16().copy(own, textAt);
  }
  return own;
}
