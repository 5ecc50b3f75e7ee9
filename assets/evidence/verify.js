// Checks an evidence package of Vigil: whether anything in it was altered since it was written down.
// One file without imports; it shares no line with Vigil. In a terminal: node verify.js [folder]. In a browser: verify.html.

(() => {
  const comesBefore = { fact: 0, case: 1, person: 2, clip: 3, capture: 4, source: 5 };
  const events = ['found', 'captured', 'added', 'imported', 'edited', 'restored', 'joined', 'left', 'removed'];
  const nothing = '0'.repeat(64);
  const deepest = 32;
  const isHash = /^[0-9a-f]{64}$/;
  const isCopy = /^[0-9a-f]{64}\.(mhtml|html|pdf|png)$/;
  const endings = {
    'multipart/related': 'mhtml',
    'text/html': 'html',
    'application/pdf': 'pdf',
    'image/png': 'png',
  };
  const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  class Fault extends Error {
    constructor(fault, where = {}) {
      super(fault);
      this.found = { holds: false, fault, ...where };
    }
  }

  async function sha256(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    let text = '';
    for (const byte of digest) text += (byte < 16 ? '0' : '') + byte.toString(16);
    return text;
  }

  /** RFC 8785, and lone surrogates escaped, which JSON.stringify does by itself. */
  function canonical(value, depth) {
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    if (depth >= deepest) throw new Fault('not-readable');
    if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`).join(',')}}`;
  }

  const hashValue = (value) => sha256(new TextEncoder().encode(canonical(value, 0)));

  /** UTF-8; a lone surrogate becomes the three bytes that its number would have. */
  function hashText(text) {
    const plain = new TextEncoder();
    const bytes = [];
    for (const letter of text) {
      const code = letter.codePointAt(0);
      if (code >= 0xd800 && code <= 0xdfff) bytes.push(0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
      else for (const byte of plain.encode(letter)) bytes.push(byte);
    }
    return sha256(new Uint8Array(bytes));
  }

  function parse(bytes) {
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch {
      throw new Fault('not-readable');
    }
  }

  function readSeal(bytes) {
    let seal;
    try {
      seal = parse(bytes);
      const written = new TextDecoder().decode(bytes);
      const keys = 'case,copies,entries,format,made,records,seal,version';
      if (Object.keys(seal).sort().join(',') !== keys || seal.format !== 'vigil-evidence' || seal.version !== 1)
        throw 0;
      if (Object.keys(seal.records).sort().join(',') !== 'name,sha256' || seal.records.name !== 'records.json') throw 0;
      if (`${canonical(seal, 0)}\n` !== written) throw 0;
      if (new Date(`${seal.made}T00:00:00Z`).toISOString() !== `${seal.made}T00:00:00.000Z`) throw 0;
      if (!Number.isSafeInteger(seal.entries) || seal.entries < 1) throw 0;
      if (!Array.isArray(seal.copies)) throw 0;
      seal.copies.forEach((name, at) => {
        if (typeof name !== 'string' || !isCopy.test(name) || (at > 0 && name <= seal.copies[at - 1])) throw 0;
      });
      if (!isHash.test(seal.seal) || !isHash.test(seal.records.sha256) || !isId.test(seal.case)) throw 0;
    } catch {
      throw new Fault('not-evidence');
    }
    return seal;
  }

  function readRecords(bytes) {
    const lines = parse(bytes);
    const fail = () => {
      throw new Fault('not-readable');
    };
    if (!Array.isArray(lines) || lines.length < 2) fail();
    if (lines.some((line) => line === null || typeof line !== 'object')) fail();
    const first = lines[0];
    const last = lines[lines.length - 1];
    if (first.type !== 'manifest' || first.format !== 'vigil' || first.version !== 1 || first.scope !== 'case') fail();
    if (last.type !== 'trailer' || typeof last.counts !== 'object' || last.counts === null) fail();
    if (Object.keys(first).sort().join() !== 'format,scope,type,version') fail();
    if (Object.keys(last).sort().join() !== 'counts,type') fail();
    const records = [];
    const entries = [];
    const counted = { source: 0, capture: 0, clip: 0, person: 0, case: 0, fact: 0, entry: 0 };
    const ids = new Set();
    for (const line of lines.slice(1, -1)) {
      if (!Object.hasOwn(counted, line.type)) fail();
      counted[line.type] += 1;
      if (line.type === 'entry') {
        entries.push(line);
        continue;
      }
      if (typeof line.id !== 'string' || ids.has(line.id)) fail();
      ids.add(line.id);
      records.push(line);
    }
    if (canonical(counted, 0) !== canonical(last.counts, 0)) fail();
    return { records, entries };
  }

  const isHere = (entry) => entry !== undefined && entry.event !== 'left' && entry.event !== 'removed';

  function follows(entry, before) {
    if (before !== undefined && before.kind !== entry.kind) return false;
    const here = isHere(before);
    if (entry.event === 'found') return before === undefined;
    if (entry.event === 'captured') return !here && entry.kind === 'capture';
    if (entry.event === 'added' || entry.event === 'joined') return !here;
    if (entry.event === 'edited') return here;
    if (entry.event === 'left' || entry.event === 'removed') return here && entry.sha256 === before.sha256;
    return entry.event === 'imported' || entry.event === 'restored';
  }

  async function walkChain(entries) {
    const known = new Map();
    let previous = nothing;
    for (let number = 0; number < entries.length; number += 1) {
      const entry = entries[number];
      const before = known.get(entry.record);
      const where = { entry: number, kind: entry.kind, record: entry.record };
      if (entry.number !== number || entry.case !== entries[0].case) throw new Fault('order', where);
      if (entry.previous !== previous) throw new Fault('previous', where);
      const { hash, was, ...fields } = entry;
      if ((await hashValue(fields)) !== hash) throw new Fault('entry', where);
      if (!events.includes(entry.event) || !Object.hasOwn(comesBefore, entry.kind)) throw new Fault('not-readable');
      if (!follows(entry, before)) throw new Fault('event', where);
      if (entry.kind === 'capture' && before !== undefined && before.sha256 !== entry.sha256)
        throw new Fault('original', where);
      if (was !== undefined) throw new Fault('version', where);
      known.set(entry.record, entry);
      previous = hash;
    }
    return known;
  }

  async function compareRecords(known, records) {
    const stored = new Map(records.map((record) => [record.id, record]));
    const inOrder = [...known.values()].map((entry, index) => ({ entry, index }));
    inOrder.sort((a, b) => comesBefore[a.entry.kind] - comesBefore[b.entry.kind] || a.index - b.index);
    for (const { entry } of inOrder) {
      const record = stored.get(entry.record);
      stored.delete(entry.record);
      const where = { entry: entry.number, kind: entry.kind, record: entry.record };
      if (record === undefined) {
        if (isHere(entry)) throw new Fault('record-missing', where);
        continue;
      }
      if (!isHere(entry) || record.type !== entry.kind) throw new Fault('record-unknown', where);
      if ((await hashValue(record)) !== entry.sha256) throw new Fault('record', where);
    }
    for (const stranger of stored.values())
      throw new Fault('record-unknown', { kind: stranger.type, record: stranger.id });
  }

  async function checkOriginals(records) {
    for (const original of records) {
      if (original.type !== 'capture') continue;
      const where = { kind: 'capture', record: original.id };
      if ((await hashText(original.quote)) !== original.sha256.quote) throw new Fault('quote', where);
      const text = original.paragraph.text;
      const given = original.sha256.paragraph;
      if (text === undefined ? typeof given === 'string' : (await hashText(text)) !== given)
        throw new Fault('paragraph', where);
    }
  }

  async function checkCopies(sealed, records, copies) {
    const spoken = new Map();
    for (const original of records) {
      if (original.type !== 'capture' || original.copy.absent !== undefined) continue;
      const files = [original.copy];
      if (original.copy.picture.absent === undefined) files.push(original.copy.picture);
      for (const file of files) spoken.set(`${file.sha256}.${endings[file.type]}`, { file, record: original.id });
    }
    for (const name of sealed) if (!copies.has(name)) throw new Fault('copy-missing');
    for (const name of copies.keys()) if (!sealed.includes(name) || !spoken.has(name)) throw new Fault('copy-unknown');
    for (const [name, { file, record }] of spoken) {
      const bytes = copies.get(name);
      if (bytes === undefined) continue;
      if (bytes.length !== file.size || (await sha256(bytes)) !== file.sha256)
        throw new Fault('copy', { kind: 'capture', record });
    }
    return { kept: copies.size, missing: spoken.size - copies.size };
  }

  /**
   * @param {Uint8Array} sealBytes  seal.json
   * @param {Uint8Array} recordBytes  records.json
   * @param {Map<string, Uint8Array>} copies  the files in the folder copies, by name
   * @returns {Promise<object>} `{holds: true, case, entries, records, seal, copies}` or `{holds: false, fault, entry, kind, record}`
   */
  async function verifyEvidence(sealBytes, recordBytes, copies = new Map()) {
    try {
      const seal = readSeal(sealBytes);
      if ((await sha256(recordBytes)) !== seal.records.sha256) throw new Fault('file-altered');
      const { records, entries } = readRecords(recordBytes);
      const known = await walkChain(entries);
      if (entries.length === 0) throw new Fault('empty');
      await compareRecords(known, records);
      await checkOriginals(records);
      const last = entries[entries.length - 1];
      if (last.hash !== seal.seal || entries.length !== seal.entries || last.case !== seal.case)
        throw new Fault('seal');
      const counted = await checkCopies(seal.copies, records, copies);
      return {
        holds: true,
        case: seal.case,
        entries: entries.length,
        records: records.length,
        seal: seal.seal,
        copies: counted,
      };
    } catch (error) {
      if (error instanceof Fault) return error.found;
      // Whatever else goes wrong, such as a field that is not there, the file is not what Vigil writes.
      return { holds: false, fault: 'not-readable' };
    }
  }

  const words = {
    'not-evidence': 'seal.json is not as Vigil writes it',
    'file-altered': 'records.json is not the file that seal.json tells of',
    'not-readable': 'records.json is not as Vigil writes it',
    seal: 'the chain does not end with the seal in seal.json',
    empty: 'the case has no chain',
    order: 'an entry is missing, doubled, or out of its place',
    previous: 'an entry does not follow the one before it',
    entry: 'an entry was altered',
    event: 'an entry tells what cannot have happened',
    original: 'an original was replaced by another',
    version: 'an entry holds a version that should not be here',
    record: 'a record was altered',
    'record-missing': 'a record is missing',
    'record-unknown': 'a record is here that the chain does not know, or that it says is gone',
    quote: 'a quote is not what was captured',
    paragraph: 'a paragraph is not what was captured',
    copy: 'the copy of a page is not what was captured',
    'copy-missing': 'a file that seal.json tells of is not in the folder copies',
    'copy-unknown': 'a file is in the folder copies that the case does not tell of',
  };

  function explain(result) {
    if (result.holds)
      return [
        `HOLDS: ${result.records} records and ${result.entries} entries of case ${result.case}.`,
        `Copies of pages: ${result.copies.kept} files hold${result.copies.missing === 0 ? '' : `; ${result.copies.missing} more are told of and did not come along`}.`,
        `Seal: ${result.seal}`,
        'Nothing here was altered since it was written down, if this is the seal that you were given apart from this package.',
        'This does not show that the page was genuine, nor that the clock of the computer was right.',
      ].join('\n');
    const entry = result.entry === undefined ? '' : `, at entry ${result.entry}`;
    const record = result.record === undefined ? '' : ` (${result.kind} ${result.record})`;
    return `DOES NOT HOLD: ${words[result.fault]}${entry}${record}.`;
  }

  globalThis.verifyEvidence = verifyEvidence;
  globalThis.explainEvidence = explain;

  async function runInTerminal() {
    const { readdir, readFile } = await import('node:fs/promises');
    const { dirname, join } = await import('node:path');
    const folder = process.argv[2] ?? dirname(process.argv[1]);
    const read = async (name) => new Uint8Array(await readFile(join(folder, name)));
    const copies = new Map();
    for (const name of await readdir(join(folder, 'copies')).catch(() => []))
      copies.set(name, await read(join('copies', name)));
    const result = await verifyEvidence(await read('seal.json'), await read('records.json'), copies);
    process.stdout.write(`${explain(result)}\n`);
    process.exitCode = result.holds ? 0 : 1;
  }

  const isTerminal = typeof process === 'object' && /(?:^|[\\/])verify\.js$/.test(process.argv?.[1] ?? '');
  if (isTerminal) {
    runInTerminal().catch((error) => {
      process.stderr.write(`Could not read the package: ${error.message}\n`);
      process.exitCode = 2;
    });
  }
})();
