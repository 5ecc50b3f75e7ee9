// Where people come from: a pasted list, or a file chosen or dropped.
import { FileUp } from 'lucide-preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface ImportSourceProps {
  readonly text: string;
  /** Name of the file that was chosen. */
  readonly file: string | undefined;
  /** Typed, pasted or dropped as text. */
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** Longest text that is put into the field, in UTF-16 units; a longer one would freeze it and goes to `onText` alone. */
  readonly longest: number;
}

export function ImportSource({ text, file, onText, onFile, longest }: ImportSourceProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  /** True when what came in was taken care of, and the field must not have it. */
  const take = (data: DataTransfer | null): boolean => {
    const [dropped] = data?.files ?? [];
    if (dropped !== undefined) {
      onFile(dropped);
      return true;
    }
    const pasted = data?.getData('text/plain') ?? '';
    if (pasted.length <= longest) return false;
    onText(pasted);
    return true;
  };
  return (
    <div class="import-source">
      <label class="field-label" for={id}>
        {t('import:paste')}
      </label>
      <textarea
        id={id}
        class="input import-text"
        dir="auto"
        rows={8}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        placeholder={t('import:example')}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onPaste={(event) => {
          if (take(event.clipboardData)) event.preventDefault();
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          if (take(event.dataTransfer)) event.preventDefault();
        }}
      />
      <p class="field-help" id={`${id}-help`}>
        {t('import:pasteHelp')}
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,.csv,.tsv,.txt,.zip,application/json,text/csv,text/plain,application/zip"
        aria-label={t('import:choose')}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen !== undefined) onFile(chosen);
          event.currentTarget.value = '';
        }}
      />
      <div class="row">
        <Button icon={FileUp} onPress={() => chooser.current?.click()}>
          {t('import:choose')}
        </Button>
        {file !== undefined && <bdi class="soft">{file}</bdi>}
      </div>
    </div>
  );
}
