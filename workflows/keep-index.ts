// The index of names: saved as bytes, found again when the process wakes, brought up to date by what changed.
import { buildIndex, type Index, updateIndex } from '../matching/build-index.ts';
import { readIndex, writeIndex } from '../matching/index-bytes.ts';
import type { RecordId } from '../records/id.ts';
import type { Things } from '../storage/things.ts';
import type { Vault } from '../storage/vault.ts';
import { nameRecords } from './name-records.ts';

/** Where the bytes are kept: four bytes of the change they stand for, then the index. */
const id = 'index';
const headBytes = 4;

interface Kept {
  readonly index: Index;
  /** The newest change that the index knows. */
  readonly seq: number;
}

export interface IndexKeeper {
  /** The index as of the newest commit. Asking twice at once does the work once. */
  read(): Promise<Index>;
}

export function createIndexKeeper(vault: Vault, things: Things): IndexKeeper {
  let kept: Kept | undefined;
  let coming: Promise<Index> | undefined;

  async function bringUpToDate(): Promise<Index> {
    const newest = await vault.newestChange();
    kept ??= await readKept(things);
    if (kept?.seq === newest) return kept.index;
    const touched = kept && (await vault.touchedSince(kept.seq));
    const index =
      kept === undefined || touched === undefined
        ? buildIndex(nameRecords(await vault.readAll()))
        : await applyChanges(kept.index, vault, touched);
    kept = { index, seq: newest };
    // A full disk costs only the time to build it again; reading goes on.
    await writeKept(things, kept).catch(() => undefined);
    return index;
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

async function applyChanges(index: Index, vault: Vault, touched: ReadonlySet<RecordId>): Promise<Index> {
  if (touched.size === 0) return index;
  const records = await vault.readMany(touched);
  const { people, cases } = nameRecords(records);
  const present = new Set<string>([...people, ...cases].map((one) => one.id));
  const gone = [...touched].filter((one) => !present.has(one));
  return updateIndex(index, { people, cases, removedPeople: gone, removedCases: gone });
}

/** Undefined when nothing was saved, or by another version: the index is then built from the records. */
async function readKept(things: Things): Promise<Kept | undefined> {
  const bytes = await things.read(id).catch(() => undefined);
  if (bytes === undefined || bytes.byteLength < headBytes) return undefined;
  try {
    return { seq: new DataView(bytes.buffer).getUint32(0), index: readIndex(bytes.slice(headBytes)) };
  } catch {
    return undefined;
  }
}

function writeKept(things: Things, { index, seq }: Kept): Promise<void> {
  const flat = writeIndex(index);
  const bytes = new Uint8Array(headBytes + flat.byteLength);
  new DataView(bytes.buffer).setUint32(0, seq);
  bytes.set(flat, headBytes);
  return things.write(id, bytes);
}
