// What an original says of its page's copy: what it is, how it was taken, what is not in it, and the way to it.
import type { Capture } from '../../records/capture.ts';
import type { MissingPart, PageCopy } from '../../records/copy.ts';
import { t } from '../i18n.ts';
import { CopyLink } from './CopyLink.tsx';
import { formatBytes, formatPx, formatTakenAt } from './copy-words.ts';
import { Field, Missing } from './EvidenceField.tsx';

export function CopyDetails({ original }: { readonly original: Capture }) {
  const { copy } = original;
  if ('absent' in copy)
    return (
      <Field name="copy">
        <Missing {...copy} />
      </Field>
    );
  const { date, offset } = formatTakenAt(copy.takenAt);
  return (
    <Field name="copy">
      <p>
        {t(`copy:type.${copy.type}`)} · {formatBytes(copy.size)}{' '}
        <span class="soft">
          · {t(`copy:by.${copy.taken}`)}, {date} ({offset}) · {t(`copy:text.${copy.text}`)}
        </span>
      </p>
      <p>
        {t('copy:picture')}: <PictureWords picture={copy.picture} />
      </p>
      {copy.missing.length > 0 && (
        <>
          <p>{t('copy:missing')}:</p>
          <ul class="dotted">
            {copy.missing.map((one) => (
              <li key={`${one.part} ${one.why}`}>{sayMissing(one)}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <CopyLink original={original} />
      </p>
    </Field>
  );
}

function PictureWords({ picture }: Pick<PageCopy, 'picture'>) {
  if ('absent' in picture) return <Missing {...picture} />;
  return (
    <>
      {formatPx(picture.width, picture.height)} · {formatBytes(picture.size)}
      {picture.passage.length === 0 && <span class="soft"> · {t('copy:notInView')}</span>}
    </>
  );
}

function sayMissing({ part, why, count }: MissingPart): string {
  return `${t(`copy:part.${part}`, { count })}: ${t(`copy:reason.${why}`)}`;
}
