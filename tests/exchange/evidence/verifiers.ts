// Both verifiers of an evidence package, asked alike: Vigil's own, and the file that comes with every package.
import '../../../assets/evidence/verify.js';
import { type PackageVerdict, verifyPackage } from '../../../exchange/evidence/read.ts';

export type Files = Record<string, Uint8Array>;

declare global {
  var verifyEvidence: (
    seal: Uint8Array,
    records: Uint8Array,
    copies: ReadonlyMap<string, Uint8Array>,
  ) => Promise<PackageVerdict>;
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const fileOf = (files: Files, name: string) => files[name] ?? new Uint8Array();

/** The files of page copies, by name. */
const copiesOf = (files: Files) =>
  new Map(
    Object.entries(files).flatMap(([path, bytes]) => (path.startsWith('copies/') ? [[path.slice(7), bytes]] : [])),
  );

export const askVigil = (files: Files) =>
  verifyPackage(fileOf(files, 'seal.json'), fileOf(files, 'records.json'), copiesOf(files), decode);
export const askOther = (files: Files) =>
  globalThis.verifyEvidence(fileOf(files, 'seal.json'), fileOf(files, 'records.json'), copiesOf(files));
