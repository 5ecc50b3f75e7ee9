// Adding, changing and removing records; each is one commit, and each can be taken back.
import type { RecordId } from '../records/id.ts';
import { type AnyRecord, linksOf, type WorkingRecord } from '../records/record.ts';
import type { Vault } from '../storage/vault.ts';
import type { Stamp } from './stamp.ts';
import { browserStamp } from './stamp.ts';

/** @returns The change's number, for undo. @throws {DanglingLinkError} when one of them would point nowhere. */
export function addRecords(vault: Vault, records: readonly AnyRecord[]): Promise<number> {
  return vault.commit({ verb: 'add', put: records });
}

/**
 * Saves an edit over the version that the user opened.
 *
 * @returns The change's number, for undo.
 * @throws {StaleEditError} when the record was changed meanwhile; nothing is written, the caller keeps what was typed.
 */
export function editRecord(
  vault: Vault,
  before: WorkingRecord,
  after: WorkingRecord,
  stamp: Stamp = browserStamp,
): Promise<number> {
  return vault.commit({ verb: 'edit', put: [{ ...after, editedAt: stamp.now() }], replaces: [before] });
}

/**
 * Removes a record: others let go of it, and clips and sources that served only it go with it.
 *
 * @returns The change's number; its undo brings all of it back.
 */
export async function removeRecord(vault: Vault, id: RecordId, stamp: Stamp = browserStamp): Promise<number> {
  const gone = new Map<RecordId, AnyRecord>();
  const first = await vault.read(id);
  if (first === undefined) return vault.newestChange();
  const freed: AnyRecord[] = [first];
  for (let record = freed.pop(); record !== undefined; record = freed.pop()) {
    if (gone.has(record.id)) continue;
    gone.set(record.id, record);
    const served = await vault.readMany(linksOf(record));
    for (const proof of served) {
      if (proof.type !== 'clip' && proof.type !== 'source' && proof.type !== 'capture') continue;
      const users = await vault.readLinking(proof.id);
      if (users.every((user) => gone.has(user.id))) freed.push(proof);
    }
    if (record.type === 'source')
      freed.push(...(await vault.readLinking(record.id)).filter((one) => one.type === 'clip'));
  }
  const loosened = new Map<RecordId, WorkingRecord>();
  for (const removed of gone.keys()) {
    for (const user of await vault.readLinking(removed)) {
      if (!gone.has(user.id) && user.type !== 'capture')
        loosened.set(user.id, letGo(loosened.get(user.id) ?? user, removed));
    }
  }
  const editedAt = stamp.now();
  const put = [...loosened.values()].map((record) => ({ ...record, editedAt }));
  return vault.commit({ verb: 'remove', put, remove: [...gone.keys()] });
}

/** The record without what it says of the one that goes. */
function letGo(record: WorkingRecord, gone: RecordId): WorkingRecord {
  switch (record.type) {
    case 'case':
      return { ...record, members: record.members.filter((member) => member.person !== gone) };
    case 'fact': {
      const { case: joined, ...rest } = record;
      return {
        ...rest,
        ...(joined === undefined || joined === gone ? {} : { case: joined }),
        people: record.people.filter((part) => part.person !== gone),
        clips: record.clips.filter((clip) => clip !== gone),
      };
    }
    case 'person':
      return {
        ...record,
        spellings: record.spellings.map(({ firstSeen, ...spelling }) =>
          firstSeen === undefined || firstSeen === gone ? spelling : { ...spelling, firstSeen },
        ),
      };
    case 'clip':
    case 'source':
      return record;
  }
}
