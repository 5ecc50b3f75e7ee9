// A quote with every sign shown that the page hid in it, and what each of them is.
import { type CleanCopy, cleanQuote, type HiddenSign } from '../../records/hidden.ts';
import { t } from '../i18n.ts';
import { Field } from './EvidenceField.tsx';

/** Longest quote that is shown with its signs, UTF-16 units, and most signs that are listed; a page can hide thousands. */
const most = { units: 2_000, listed: 12 };

/** How many signs a quote hides. */
export function countHidden(quote: string): number {
  return cleanQuote(quote).found.length;
}

export function HiddenSigns({ quote }: { readonly quote: string }) {
  const copy = cleanQuote(quote);
  if (copy.found.length === 0) return null;
  const rest = copy.found.length - most.listed;
  return (
    <>
      <Field name="printed">
        <p dir="auto" class="prose">
          {cutAtSigns(quote.slice(0, most.units), copy).map((piece) =>
            typeof piece === 'string' ? (
              piece
            ) : (
              <mark key={piece.at} class="sign" title={sayKind(piece)}>
                {piece.kind === 'look-alike' ? piece.sign : writeCode(piece)}
              </mark>
            ),
          )}
          {quote.length > most.units && '…'}
        </p>
        <ul class="small soft dotted">
          {copy.found.slice(0, most.listed).map((sign) => (
            <li key={sign.at}>
              {writeCode(sign)} {sayKind(sign)}
            </li>
          ))}
          {rest > 0 && <li>{t('evidence:moreSigns', { count: rest })}</li>}
        </ul>
      </Field>
      <Field name="clean">
        <p dir="auto" class="prose">
          {copy.text.slice(0, most.units)}
        </p>
      </Field>
    </>
  );
}

/** The text in order, cut before and after every sign. */
function cutAtSigns(text: string, { found }: CleanCopy): (string | HiddenSign)[] {
  const pieces: (string | HiddenSign)[] = [];
  let from = 0;
  for (const sign of found) {
    if (sign.at >= text.length) break;
    pieces.push(text.slice(from, sign.at), sign);
    from = sign.at + sign.sign.length;
  }
  return [...pieces, text.slice(from)];
}

function sayKind({ kind, clean }: HiddenSign): string {
  return t(`evidence:sign.${kind}`, { letter: clean });
}

/** `U+200B` */
function writeCode({ sign }: HiddenSign): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
