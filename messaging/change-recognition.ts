// How names are recognised is changed: kept first, then every open page is read again.
import type { Recognition } from '../records/recognition.ts';
import type { SettingsStore } from '../storage/settings.ts';
import { askBackground } from './ask-background.ts';

/** Resolves when it is kept; the pages follow by themselves. */
export async function changeRecognition(settings: SettingsStore, recognition: Recognition): Promise<void> {
  await settings.change({ recognition });
  // A background that slept through it reads the settings anew when it wakes.
  void askBackground({ kind: 'recognition-changed' }).catch(() => undefined);
}
