// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type EmptyReason, PageEmpty, type PageEmptyProps } from '../../../components/panel/PageEmpty.tsx';
import { draw, press } from '../draw.ts';

function drawEmpty(reason: EmptyReason) {
  const acts = {
    onReadSite: vi.fn(),
    onReadEverywhere: vi.fn(),
    onReadAgain: vi.fn(),
    onTryAgain: vi.fn(),
    onOpenPdf: vi.fn(),
    onAddPeople: vi.fn(),
    onTrySample: vi.fn(),
    onDesk: vi.fn(),
  };
  return { acts, place: draw(<PageEmpty reason={reason} siteName="herald.example" {...acts} />) };
}

describe('a panel that shows nobody', () => {
  it.each<[EmptyReason, string, string, keyof PageEmptyProps]>([
    ['read', 'Nobody you follow is named on this page.', 'Add people', 'onAddPeople'],
    ['cut', 'Nobody you follow is named on this page.', 'Add people', 'onAddPeople'],
    ['no-people', 'There is nobody to look for yet.', 'Add people', 'onAddPeople'],
    ['no-people', 'There is nobody to look for yet.', 'Try the sample', 'onTrySample'],
    ['not-allowed', 'Vigil does not read this site.', 'Read this site', 'onReadSite'],
    ['stopped', 'You stopped Vigil on this site.', 'Read this site again', 'onReadAgain'],
    ['no-address', 'Vigil does not read this page.', 'Read every page', 'onReadEverywhere'],
    ['unreadable', 'The browser lets no extension read this page.', 'Open the desk', 'onDesk'],
    ['closed', 'The browser lets no extension read this page.', 'Open it as a PDF', 'onOpenPdf'],
    ['pdf', 'This is a PDF.', 'Open it in Vigil’s reader', 'onOpenPdf'],
    ['failed', 'Reading this page failed.', 'Try again', 'onTryAgain'],
  ])('says when it is %s: “%s”, and offers “%s”', (reason, sentence, action, heard) => {
    const { acts, place } = drawEmpty(reason);
    expect(place.querySelector('p')?.textContent).toBe(sentence);
    press(place, action);
    expect(acts[heard as keyof typeof acts]).toHaveBeenCalledOnce();
  });

  it.each<[EmptyReason]>([['starting'], ['reading']])(
    'waits with words and nothing to press while it is %s',
    (reason) => {
      const { place } = drawEmpty(reason);
      expect(place.textContent).toContain('Reading this page.');
      expect(place.querySelector('button')).toBeNull();
    },
  );

  it('says that names may be missing where the page was too long', () => {
    expect(drawEmpty('cut').place.textContent).toContain('Names near its end may be missing.');
  });
});
