// The head of the reader: what is open, which page is read, how large.
import { FileUp, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface ReaderBarProps {
  /** As the PDF calls itself, or the name of its file. */
  readonly title: string;
  readonly page: number;
  readonly pages: number;
  /** In hundredths. */
  readonly percent: number;
  /** What is going on, in a few words; empty when nothing is. */
  readonly aside: string;
  readonly onPage: (page: number) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onFit: () => void;
  readonly onAnother: () => void;
}

export function ReaderBar(props: ReaderBarProps) {
  const { title, page, pages, percent, aside, onPage, onZoom, onFit, onAnother } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null && document.activeElement !== field.current) field.current.value = String(page);
  }, [page]);
  return (
    <header class="reader-bar">
      <h1 class="reader-title" title={title}>
        <bdi>{title}</bdi>
      </h1>
      <p class="reader-aside small soft" role="status">
        {aside}
      </p>
      <div class="reader-tools" role="toolbar" aria-label={t('reader:tools')}>
        <form
          class="reader-page"
          onSubmit={(event) => {
            event.preventDefault();
            const wanted = Number.parseInt(field.current?.value ?? '', 10);
            if (Number.isFinite(wanted)) onPage(Math.min(pages, Math.max(1, wanted)));
            field.current?.blur();
          }}
        >
          <label>
            <span class="reader-page-word">{t('reader:page')}</span>
            <input
              ref={field}
              class="input reader-page-number"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              aria-label={t('reader:page')}
              defaultValue={String(page)}
              onBlur={(event) => {
                event.currentTarget.value = String(page);
              }}
            />
          </label>
          <span class="soft">{t('reader:of', { count: pages })}</span>
        </form>
        <span class="reader-zoom">
          <Button look="quiet" icon={ZoomOut} label={t('reader:zoomOut')} onPress={() => onZoom(-1)} />
          <span class="reader-percent small soft">{percent} %</span>
          <Button look="quiet" icon={ZoomIn} label={t('reader:zoomIn')} onPress={() => onZoom(1)} />
          <Button look="quiet" icon={MoveHorizontal} label={t('reader:fit')} onPress={onFit} />
        </span>
        <Button look="quiet" icon={FileUp} label={t('reader:another')} onPress={onAnother} />
      </div>
    </header>
  );
}
