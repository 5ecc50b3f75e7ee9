// Writes small PDFs of invented pages, letter by letter where it matters.
import { createHash } from 'node:crypto';

/** A piece of text. Letters are 0.6 of their size wide. */
export interface Words {
  readonly text: string;
  /** Points from the left and from the top of the page. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** What letters of the text are printed as one, and what it stands for: a ligature. */
  readonly ligature?: string;
}

export interface MadePage {
  readonly words: readonly Words[];
  /** A grey picture over the whole page. */
  readonly isPicture?: boolean;
  /** Addresses that its links lead to. */
  readonly links?: readonly string[];
}

export interface MadePdf {
  readonly pages: readonly MadePage[];
  readonly properties?: Readonly<Record<string, string>>;
  /** More entries of the catalogue, as PDF writes them. */
  readonly catalogue?: string;
  /** Needed to open it. */
  readonly password?: string;
}

const width = 595;
const height = 842;

/** Padding of passwords. @see ISO 32000-1, 7.6.3.3 */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let at = 0, j = 0; at < 256; at += 1) {
    j = (j + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}

const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();

const id = Buffer.from('0123456789abcdef');
const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff]);

/** The lock of the oldest kind, 40 bits: what matters is that the file is shut. */
function lock(password: string): { key: Buffer; dictionary: string } {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const key = md5(padded, owner, rights, id).subarray(0, 5);
  const user = rc4(key, padding);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  return { key, dictionary: `<</Filter/Standard/V 1/R 2/O ${hex(owner)}/U ${hex(user)}/P -4>>` };
}

/** Letters by their code: ASCII as it is, others as they are met. */
function createCodes() {
  const codes = new Map<string, number>();
  let next = 128;
  return {
    codes,
    of: (letter: string): number => {
      const known = codes.get(letter);
      if (known !== undefined) return known;
      const code = /^[ -~]$/u.test(letter) ? letter.charCodeAt(0) : next++;
      if (code > 255) throw new Error('Expected at most 128 letters beside ASCII in a made PDF');
      codes.set(letter, code);
      return code;
    },
  };
}

const hex4 = (text: string) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

function splitLetters({ text, ligature }: Words): string[] {
  if (ligature === undefined) return [...text];
  return text.split(ligature).flatMap((part, at) => [...(at === 0 ? [] : [ligature]), ...part]);
}

function writeText(words: Words, codeOf: (letter: string) => number): string {
  const bytes = splitLetters(words).map((letter) => codeOf(letter).toString(16).padStart(2, '0'));
  return `BT /F1 ${words.size ?? 10} Tf 1 0 0 1 ${words.x} ${height - words.y} Tm <${bytes.join('')}> Tj ET\n`;
}

/** Writes a PDF. */
export function makePdf({ pages, properties = {}, catalogue = '', password }: MadePdf): Buffer {
  const { codes, of } = createCodes();
  const bodies = new Map<number, string | { dictionary: string; stream: Buffer }>();
  const locked = password === undefined ? undefined : lock(password);
  const keyOf = (number: number) =>
    locked &&
    md5(locked.key, Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0])).subarray(0, 10);
  let last = 6;
  const kids: number[] = [];
  bodies.set(6, {
    dictionary: '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
    stream: Buffer.from([0xd0, 0xb0, 0xb0, 0xd0]),
  });
  for (const { words, isPicture = false, links = [] } of pages) {
    const content = `${isPicture ? `q ${width} 0 0 ${height} 0 0 cm /I1 Do Q\n` : ''}${words.map((one) => writeText(one, of)).join('')}`;
    const stream = ++last;
    bodies.set(stream, { dictionary: '', stream: Buffer.from(content, 'latin1') });
    const annotations = links.map((address, at) => {
      const rect = `[50 ${700 - 40 * at} 250 ${730 - 40 * at}]`;
      bodies.set(++last, `<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect${rect}/A<</S/URI/URI(${address})>>>>`);
      return `${last} 0 R`;
    });
    kids.push(++last);
    bodies.set(
      last,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${stream} 0 R/Resources<</Font<</F1 3 0 R>>/XObject<</I1 6 0 R>>>>/Annots[${annotations.join(' ')}]>>`,
    );
  }
  const map = [...codes]
    .map(([letter, code]) => `<${code.toString(16).padStart(2, '0')}> <${hex4(letter)}>`)
    .join('\n');
  bodies.set(1, `<</Type/Catalog/Pages 2 0 R${catalogue}>>`);
  bodies.set(2, `<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]/Count ${kids.length}>>`);
  bodies.set(
    3,
    `<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding/FirstChar 0/LastChar 255/Widths[${'600 '.repeat(256)}]/ToUnicode 4 0 R>>`,
  );
  bodies.set(4, {
    dictionary: '',
    stream: Buffer.from(
      `/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/X def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange ${codes.size} beginbfchar\n${map}\nendbfchar endcmap end end`,
      'latin1',
    ),
  });
  const text = (words: string) => {
    const bytes = Buffer.from(`feff${hex4(words)}`, 'hex');
    const key = keyOf(5);
    return `<${(key === undefined ? bytes : rc4(key, bytes)).toString('hex')}>`;
  };
  bodies.set(
    5,
    `<<${Object.entries(properties)
      .map(([name, words]) => `/${name} ${text(words)}`)
      .join('')}>>`,
  );
  const trailer = `/Root 1 0 R/Info 5 0 R/ID[<${id.toString('hex')}><${id.toString('hex')}>]${locked === undefined ? '' : `/Encrypt ${locked.dictionary}`}`;
  return writeFile(bodies, trailer, keyOf);
}

function writeFile(
  bodies: ReadonlyMap<number, string | { dictionary: string; stream: Buffer }>,
  trailer: string,
  keyOf: (number: number) => Buffer | undefined,
): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let size = parts[0]?.length ?? 0;
  const put = (part: Buffer | string): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    size += bytes.length;
  };
  for (const [number, body] of [...bodies].sort(([a], [b]) => a - b)) {
    places[number] = size;
    if (typeof body === 'string') {
      put(`${number} 0 obj\n${body}\nendobj\n`);
      continue;
    }
    const key = keyOf(number);
    const stream = key === undefined ? body.stream : rc4(key, body.stream);
    put(`${number} 0 obj\n<<${body.dictionary}/Length ${stream.length}>>\nstream\n`);
    put(stream);
    put('\nendstream\nendobj\n');
  }
  const start = size;
  put(`xref\n0 ${bodies.size + 1}\n0000000000 65535 f \n`);
  for (let number = 1; number <= bodies.size; number += 1)
    put(`${String(places[number]).padStart(10, '0')} 00000 n \n`);
  put(`trailer\n<</Size ${bodies.size + 1}${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** Lines under each other. */
export function stack(lines: readonly string[], x = 60, y = 80, size = 10, pitch = 12): Words[] {
  return lines.map((text, at) => ({ text, x, y: y + at * pitch, size }));
}
