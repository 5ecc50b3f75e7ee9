// A proof as others can follow it: cited, and linked to.
import { writeTextLink } from '../anchoring/text-fragment.ts';
import { findPage, gatherCited } from '../exchange/citation/cited.ts';
import { writeGost } from '../exchange/citation/gost.ts';
import { writeOscola } from '../exchange/citation/oscola.ts';
import { type Citation, writeParts } from '../exchange/citation/parts.ts';
import type { Proof } from '../records/history.ts';

/**
 * Cites the source of a proof as the language's scholars do: OSCOLA in English, ГОСТ Р 7.0.5-2008 in Russian.
 *
 * @param formatDate  EDTF as the language writes it, months in full.
 * @returns Undefined where the source was never kept.
 */
export function citeProof(
  proof: Proof,
  language: 'en' | 'ru',
  formatDate: (date: string) => string,
): Citation | undefined {
  const cited = gatherCited(proof);
  return cited && writeParts((language === 'ru' ? writeGost : writeOscola)(cited, formatDate));
}

/**
 * An address that opens a proof where it stood: a PDF at its page, a page at the passage.
 *
 * A passage of a frame is linked to in the document that the frame showed.
 *
 * @returns Undefined where the source was never kept.
 */
export function linkToProof({
  clip,
  source,
  original,
}: Proof): { address: string; page: number | undefined } | undefined {
  if (source === undefined) return undefined;
  const page = findPage(clip);
  if (page !== undefined) return { address: `${source.address.replace(/#.*$/su, '')}#page=${page}`, page };
  const [quote] = clip.selectors;
  const frame = original !== undefined && 'address' in original.frame ? original.frame.address : undefined;
  const paragraph = original !== undefined && 'text' in original.paragraph ? original.paragraph.text : undefined;
  return { address: writeTextLink(frame ?? source.address, { ...quote, paragraph }), page };
}
