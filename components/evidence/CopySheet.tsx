// A page's copy, shown: when and of what it was taken, whether it holds, and the page itself behind glass.
import { Download, ShieldAlert, ShieldCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { PageCopy } from '../../records/copy.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { formatBytes, formatTakenAt } from './copy-words.ts';

export interface CopySheetProps {
  readonly address: string;
  readonly copy: PageCopy;
  /** Whether the bytes are those that were captured. */
  readonly holds: boolean;
  /** Markup for a frame without scripts and without network; undefined where this kind of file cannot be shown. */
  readonly html: string | undefined;
  /** Where Vigil's reader shows it, for a PDF. */
  readonly reader: string | undefined;
  /** Where the picture can be seen, and whether it holds; undefined where there is none. */
  readonly picture: { readonly address: string; readonly holds: boolean } | undefined;
  readonly onSave: () => void;
  readonly onSavePicture: () => void;
}

export function CopySheet({ address, copy, holds, html, reader, picture, onSave, onSavePicture }: CopySheetProps) {
  const [shown, setShown] = useState<'page' | 'picture'>('page');
  const { date, offset } = formatTakenAt(copy.takenAt);
  const isWhole = holds && picture?.holds !== false;
  return (
    <>
      <header class="copy-bar">
        <div class="copy-what">
          <p>
            <strong>{t('copy:view.takenAt', { date, offset })}</strong> <bdi class="address">{address}</bdi>
          </p>
          <p class={isWhole ? 'copy-verdict' : 'copy-verdict alarm'} role={isWhole ? 'status' : 'alert'}>
            {isWhole ? <ShieldCheck size={16} aria-hidden="true" /> : <ShieldAlert size={16} aria-hidden="true" />}
            <span>
              {t(holds ? (isWhole ? 'copy:view.holds' : 'copy:view.pictureAltered') : 'copy:view.altered')}{' '}
              {reader === undefined && <span class="soft">{t('copy:view.sandbox')}</span>}
            </span>
          </p>
        </div>
        <div class="row">
          {picture && (
            <fieldset class="segments" aria-label={t('copy:title')}>
              {(['page', 'picture'] as const).map((each) => (
                <button key={each} type="button" aria-pressed={shown === each} onClick={() => setShown(each)}>
                  {t(`copy:view.${each}`)}
                </button>
              ))}
            </fieldset>
          )}
          <Button icon={Download} onPress={shown === 'page' ? onSave : onSavePicture}>
            {t(shown === 'page' ? 'copy:save' : 'copy:savePicture')}
          </Button>
          <span class="soft small">
            {t(`copy:type.${copy.type}`)} · {formatBytes(copy.size)}
          </span>
        </div>
      </header>
      {shown === 'picture' && picture ? (
        <main class="copy-picture">
          <img src={picture.address} alt={t('copy:pictureOf')} />
        </main>
      ) : (
        <CopyFrame html={html} reader={reader} />
      )}
    </>
  );
}

/** No scripts, no origin, no forms, no pop-ups, no way out: nothing is allowed in here. */
function CopyFrame({ html, reader }: Pick<CopySheetProps, 'html' | 'reader'>) {
  if (reader !== undefined)
    return (
      <p class="copy-none">
        <a class="button button-primary" href={reader}>
          {t('copy:view.inReader')}
        </a>
      </p>
    );
  if (html === undefined) return <p class="copy-none">{t('copy:view.notShown')}</p>;
  return (
    <iframe class="copy-frame" title={t('copy:view.frame')} sandbox="" referrerpolicy="no-referrer" srcdoc={html} />
  );
}
