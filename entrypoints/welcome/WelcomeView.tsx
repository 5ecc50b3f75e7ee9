// The welcome page, put together.
import type { Language } from '../../components/i18n.ts';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome.tsx';
import type { ReadingVerbs } from './choose-reading.ts';
import type { SampleState } from './sample-state.ts';

export interface WelcomeViewProps extends Pick<WelcomeProps, 'articles'> {
  readonly reading: ReadingVerbs;
  readonly sample: SampleState;
  readonly onLanguage: (chosen: Language) => void;
}

export function WelcomeView({ reading, sample, articles, onLanguage }: WelcomeViewProps) {
  const settings = reading.settings.value;
  return (
    <Welcome
      reading={{
        reading: settings.reading,
        sites: settings.sites,
        isEverywhere: reading.isEverywhere.value,
        onChoose: reading.choose,
        onAddSite: reading.addSite,
        onDropSite: (site) => void reading.dropSite(site),
      }}
      sample={sample.outcome.value}
      articles={articles}
      onSample={() => void sample.add()}
      onUndo={() => void sample.undo()}
      onLanguage={onLanguage}
      desk="/desk.html"
      bring="/desk.html#/import"
    />
  );
}
