// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ImportSource } from '../../../components/import/ImportSource.tsx';
import { draw, field } from '../draw.ts';

function drawSource() {
  const [onText, onFile] = [vi.fn(), vi.fn()];
  const place = draw(<ImportSource text="" file={undefined} longest={1_000} onText={onText} onFile={onFile} />);
  const area = field(place, 'Paste a list of people, or a table');
  const paste = (text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { files: [], getData: () => text } });
    act(() => void area.dispatchEvent(event));
    return event;
  };
  return { place, onText, onFile, paste };
}

describe('the field for a list', () => {
  it('leaves a text of a usual length to the browser', () => {
    const { paste, onText } = drawSource();
    expect(paste('Aidar Toleuov, Madina Sarsen').defaultPrevented).toBe(false);
    expect(onText).not.toHaveBeenCalled();
  });

  it('takes ten megabytes past the field, which would freeze with them', () => {
    const { paste, onText } = drawSource();
    const much = 'Aidar Toleuov, '.repeat(700_000);
    expect(paste(much).defaultPrevented).toBe(true);
    expect(onText).toHaveBeenCalledExactlyOnceWith(much);
  });

  it('takes a file that is chosen, the same one twice too', () => {
    const { place, onFile } = drawSource();
    const chooser = field(place, 'Choose a file');
    const file = new File(['name\nAidar Toleuov'], 'people.csv');
    Object.defineProperty(chooser, 'files', { value: [file] });
    act(() => void chooser.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
    expect(chooser.value).toBe('');
  });
});
