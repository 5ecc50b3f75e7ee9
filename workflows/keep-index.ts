// The index of names: saved as bytes, found again when the process wakes, brought up to date by what changed.
import { buildIndex, type Index, updateIndex } from '../matching/build-index.ts';
import { readIndex, writeIndex } from '../matching/index-bytes.ts';
import type { RecordId } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import type { Things } from '../storage/things.ts';
import type { Vault } from '../storage/vault.ts';
import { listMistaken, type Mistaken } from './mistaken.ts';
import { nameRecords } from './name-records.ts';

/** Where the bytes are kept: the change they stand for and the length of what is mistaken, four bytes each, then both. */
const id = 'index';
const headBytes = 8;

/** What is known of names. */
export interface KnownNames {
  readonly index: Index;
  readonly mistaken: Mistaken;
}

interface Kept extends KnownNames {
  /** The newest change that the index knows. */
  readonly seq: number;
}

export interface IndexKeeper {
  /** The names as of the newest commit. Asking twice at once does the work once. */
  read(): Promise<KnownNames>;
}

export function createIndexKeeper(vault: Vault, things: Things): IndexKeeper {
  let kept: Kept | undefined;
  let coming: Promise<KnownNames> | undefined;

  async function bringUpToDate(): Promise<KnownNames> {
    const newest = await vault.newestChange();
    kept ??= await readKept(things);
    if (kept?.seq === newest) return kept;
    const touched = kept && (await vault.touchedSince(kept.seq));
    const names =
      kept === undefined || touched === undefined
        ? knowNames(await vault.readAll())
        : await applyChanges(kept, vault, touched);
    kept = { ...names, seq: newest };
    // A full disk costs only the time to build it again; reading goes on.
    await writeKept(things, kept).catch(() => undefined);
    return kept;
  }

  return {
    read() {
      coming ??= bringUpToDate().finally(() => {
        coming = undefined;
      });
      return coming;
    },
  };
}

function knowNames(records: readonly AnyRecord[]): KnownNames {
  return { index: buildIndex(nameRecords(records)), mistaken: listMistaken(records) };
}

async function applyChanges(names: KnownNames, vault: Vault, touched: ReadonlySet<RecordId>): Promise<KnownNames> {
  if (touched.size === 0) return names;
  const records = await vault.readMany(touched);
  const { people, cases } = nameRecords(records);
  const present = new Set<string>([...people, ...cases].map((one) => one.id));
  const gone = [...touched].filter((one) => !present.has(one));
  const mistaken = [...names.mistaken].filter(([person]) => !(touched as ReadonlySet<string>).has(person));
  return {
    index: updateIndex(names.index, { people, cases, removedPeople: gone, removedCases: gone }),
    mistaken: new Map([...mistaken, ...listMistaken(records)]),
  };
}

/** Undefined when nothing was saved, or by another version: the index is then built from the records. */
async function readKept(things: Things): Promise<Kept | undefined> {
  const bytes = await things.read(id).catch(() => undefined);
  if (bytes === undefined || bytes.byteLength < headBytes) return undefined;
  try {
    const head = new DataView(bytes.buffer);
    const indexAt = headBytes + head.getUint32(4);
    const mistaken = JSON.parse(new TextDecoder().decode(bytes.subarray(headBytes, indexAt)));
    return { seq: head.getUint32(0), mistaken: new Map(mistaken), index: readIndex(bytes.slice(indexAt)) };
  } catch {
    return undefined;
  }
}

function writeKept(things: Things, { index, mistaken, seq }: Kept): Promise<void> {
  const flat = writeIndex(index);
  const forms = new TextEncoder().encode(JSON.stringify([...mistaken]));
  const bytes = new Uint8Array(headBytes + forms.byteLength + flat.byteLength);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, seq);
  head.setUint32(4, forms.byteLength);
  bytes.set(forms, headBytes);
  bytes.set(flat, headBytes + forms.byteLength);
  return things.write(id, bytes);
}
