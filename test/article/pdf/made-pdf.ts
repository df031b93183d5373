/** A run of text on a page: its place in points from the lower left, its size, and the font that it is set in. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export interface MadePdf {
  /** The font's name and encoding; the fonts are in no file, as papers' PDFs often have it. */
  readonly font?: string;
  readonly encoding?: 'UniGB-UCS2-H' | 'UniGB-UTF16-H' | 'UniCNS-UCS2-H' | 'UniGB-UCS2-V';
  readonly ordering?: 'GB1' | 'CNS1';
  /** Instead of text, a grey square on each page: a scan. */
  readonly isScan?: boolean;
  readonly hasPassword?: boolean;
  /** Of each page on the screen, in degrees. */
  readonly rotation?: number;
}

/** Writes a PDF by hand, its Chinese in a font that is named and not embedded (ISO 32000-1, 9.7). */
export function makePdf(pages: readonly (readonly Placed[])[], made: MadePdf = {}): Uint8Array {
  const { font = 'STSong-Light', encoding = 'UniGB-UCS2-H', ordering = 'GB1' } = made;
  const kids = pages.map((_, page) => `${page * 2 + 6} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${font} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${font} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>`,
  ];
  for (const [page, items] of pages.entries()) {
    const content = made.isScan === true ? '0.5 g 50 50 400 600 re f' : items.map(shown).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${made.rotation ?? 0} /Resources << /Font << /F1 3 0 R >> >> /Contents ${page * 2 + 7} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  return assembled(objects, made.hasPassword === true ? ENCRYPTED : '');
}

function shown({ x, y, text, size = 10 }: Placed): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET`;
}

/** A password's fingerprints that no empty password has (7.6.3.3). */
const ENCRYPTED = ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<00> <00>]`;

/** Paragraphs as a column sets them: lines of so many characters, the first of each indented by two. */
export function setColumn(
  paragraphs: readonly string[],
  { x, y, characters, size = 10 }: { x: number; y: number; characters: number; size?: number },
): Placed[] {
  const placed: Placed[] = [];
  for (const paragraph of paragraphs) {
    let at = 0;
    while (at < paragraph.length) {
      const indent = at === 0 ? 2 : 0;
      const text = paragraph.slice(at, at + characters - indent);
      placed.push({ x: x + indent * size, y: y - placed.length * size * 1.5, text, size });
      at += text.length;
    }
  }
  return placed;
}

function assembled(objects: readonly string[], encryption: string): Uint8Array {
  let file = '%PDF-1.5\n';
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R${encryption} >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}
