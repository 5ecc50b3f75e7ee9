// The words of the interface, by language and by view; each view's file belongs to that view.
import enClip from '../assets/locales/en/clip.json' with { type: 'json' };
import enCopy from '../assets/locales/en/copy.json' with { type: 'json' };
import enDesk from '../assets/locales/en/desk.json' with { type: 'json' };
import enEvidence from '../assets/locales/en/evidence.json' with { type: 'json' };
import enImport from '../assets/locales/en/import.json' with { type: 'json' };
import enPanel from '../assets/locales/en/panel.json' with { type: 'json' };
import enQuiet from '../assets/locales/en/quiet.json' with { type: 'json' };
import enReader from '../assets/locales/en/reader.json' with { type: 'json' };
import enRecognition from '../assets/locales/en/recognition.json' with { type: 'json' };
import enShare from '../assets/locales/en/share.json' with { type: 'json' };
import enShared from '../assets/locales/en/shared.json' with { type: 'json' };
import enWelcome from '../assets/locales/en/welcome.json' with { type: 'json' };
import ruClip from '../assets/locales/ru/clip.json' with { type: 'json' };
import ruCopy from '../assets/locales/ru/copy.json' with { type: 'json' };
import ruDesk from '../assets/locales/ru/desk.json' with { type: 'json' };
import ruEvidence from '../assets/locales/ru/evidence.json' with { type: 'json' };
import ruImport from '../assets/locales/ru/import.json' with { type: 'json' };
import ruPanel from '../assets/locales/ru/panel.json' with { type: 'json' };
import ruQuiet from '../assets/locales/ru/quiet.json' with { type: 'json' };
import ruReader from '../assets/locales/ru/reader.json' with { type: 'json' };
import ruRecognition from '../assets/locales/ru/recognition.json' with { type: 'json' };
import ruShare from '../assets/locales/ru/share.json' with { type: 'json' };
import ruShared from '../assets/locales/ru/shared.json' with { type: 'json' };
import ruWelcome from '../assets/locales/ru/welcome.json' with { type: 'json' };

export const catalogs = {
  en: {
    share: enShare,
    shared: enShared,
    panel: enPanel,
    quiet: enQuiet,
    reader: enReader,
    recognition: enRecognition,
    clip: enClip,
    copy: enCopy,
    desk: enDesk,
    evidence: enEvidence,
    import: enImport,
    welcome: enWelcome,
  },
  ru: {
    share: ruShare,
    shared: ruShared,
    panel: ruPanel,
    quiet: ruQuiet,
    reader: ruReader,
    recognition: ruRecognition,
    clip: ruClip,
    copy: ruCopy,
    desk: ruDesk,
    evidence: ruEvidence,
    import: ruImport,
    welcome: ruWelcome,
  },
};
