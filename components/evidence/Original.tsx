// What was captured of a clip, field by field, under its quote: closed until somebody asks.
import { useState } from 'preact/hooks';
import type { Absent } from '../../records/absent.ts';
import { type Capture, findAlteredPart, type ReadDetail } from '../../records/capture.ts';
import { formatEdtf } from '../dates.ts';
import { t } from '../i18n.ts';
import { CopyDetails } from './CopyDetails.tsx';
import { formatBytes } from './copy-words.ts';
import { Field, type FieldProps, From, Missing } from './EvidenceField.tsx';
import { countHidden, HiddenSigns } from './HiddenSigns.tsx';

export interface OriginalProps {
  /** Undefined when none is kept. */
  readonly original: Capture | undefined;
}

export function Original({ original }: OriginalProps) {
  const [isOpen, setOpen] = useState(false);
  const hidden = original === undefined ? 0 : countHidden(original.quote);
  return (
    <details class="evidence" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('evidence:title')}
        {hidden > 0 && <span class="doubt"> · {t('evidence:hiddenCount', { count: hidden })}</span>}
      </summary>
      {isOpen && (original === undefined ? <p>{t('evidence:noOriginal')}</p> : <Captured original={original} />)}
    </details>
  );
}

function Captured({ original }: { readonly original: Capture }) {
  const { paragraph, dates, sha256: hashes, page, copy, file } = original;
  const picture = 'picture' in copy ? copy.picture : undefined;
  const altered = findAlteredPart(original);
  return (
    <>
      <p class={altered === undefined ? undefined : 'doubt'} role={altered === undefined ? undefined : 'alert'}>
        {altered === undefined ? t('evidence:matches') : t(`evidence:altered.${altered}`)}
      </p>
      <dl>
        <HiddenSigns quote={original.quote} />
        <Field name="paragraph">
          {'text' in paragraph ? (
            <p dir="auto" class="prose">
              {paragraph.text}
            </p>
          ) : (
            <Missing {...paragraph} />
          )}
        </Field>
        <Field name="address">
          <Address address={original.address} />
        </Field>
        <Given name="canonical" given={original.canonical} />
        <Given name="frame" given={original.frame} />
        {file && (
          <Field name="file">
            {t('evidence:pdf', { page: file.page, count: file.pages })} · {formatBytes(file.size)}
          </Field>
        )}
        {(['title', 'publisher', 'author', 'language'] as const).map((name) => (
          <Detail key={name} name={name} detail={original[name]} />
        ))}
        {(['happened', 'published'] as const).map((name) => (
          <DateField key={name} name={name} read={dates[name]} />
        ))}
        {dates.stated.length > 0 && (
          <Field name="stated">
            <ul>
              {dates.stated.map((one) => (
                <li key={one.text}>
                  <bdi>{one.text}</bdi>
                  <From {...one} />
                </li>
              ))}
            </ul>
          </Field>
        )}
        <Field name="retrieved">
          <time>{dates.retrieved}</time>
        </Field>
        <Field name="selected">{t(`evidence:selected.${original.selected}`)}</Field>
        <Field name="tool">
          {original.tool.name} {original.tool.version} <span class="soft">({original.tool.build})</span>
        </Field>
        <CopyDetails original={original} />
        <Field name="hashes">
          <Hash name="quote" hash={hashes.quote} />
          <Hash name="paragraph" hash={hashes.paragraph} />
          <Hash name="page" hash={'sha256' in page ? page.sha256 : page} />
          {file && <Hash name="file" hash={file.sha256} />}
          <Hash name="copy" hash={'sha256' in copy ? copy.sha256 : copy} />
          {picture && <Hash name="picture" hash={'sha256' in picture ? picture.sha256 : picture} />}
        </Field>
      </dl>
      <p class="soft">{t('evidence:promise')}</p>
    </>
  );
}

function Address({ address }: { readonly address: string }) {
  return <bdi class="address">{address}</bdi>;
}

function Given({ name, given }: Pick<FieldProps, 'name'> & { readonly given: { address: string } | Absent }) {
  return <Field name={name}>{'address' in given ? <Address {...given} /> : <Missing {...given} />}</Field>;
}

function Detail({ name, detail }: Pick<FieldProps, 'name'> & { readonly detail: ReadDetail | Absent }) {
  if ('absent' in detail)
    return (
      <Field name={name}>
        <Missing {...detail} />
      </Field>
    );
  return (
    <Field name={name}>
      <bdi>{detail.text}</bdi>
      <From {...detail} />
    </Field>
  );
}

function DateField({ name, read }: Pick<FieldProps, 'name'> & { readonly read: Capture['dates']['published'] }) {
  if ('absent' in read)
    return (
      <Field name={name}>
        <Missing {...read} />
      </Field>
    );
  return (
    <Field name={name}>
      <time title={read.date}>{formatEdtf(read.date)}</time>
      <From {...read} />
    </Field>
  );
}

interface HashProps {
  readonly name: 'quote' | 'paragraph' | 'page' | 'file' | 'copy' | 'picture';
  readonly hash: string | Absent;
}

function Hash({ name, hash }: HashProps) {
  return (
    <p>
      {t(`evidence:hash.${name}`)} {typeof hash === 'string' ? <span class="hash">{hash}</span> : <Missing {...hash} />}
    </p>
  );
}
