// Keeps a value loaded as what it depends on changes; an answer that comes late is dropped.
import { effect, type ReadonlySignal, signal } from '@preact/signals';

/**
 * @param load  Reads its signals before its first `await`. Undefined empties the value.
 * @param onFail  Hears of a load that failed; the value stays as it was.
 */
export function keepLoaded<T>(load: () => Promise<T> | undefined, onFail: () => void): ReadonlySignal<T | undefined> {
  const loaded = signal<T | undefined>(undefined);
  let turn = 0;
  effect(() => {
    const mine = ++turn;
    const loading = load();
    if (loading === undefined) loaded.value = undefined;
    else
      loading.then(
        (value) => {
          if (mine === turn) loaded.value = value;
        },
        () => {
          if (mine === turn) onFail();
        },
      );
  });
  return loaded;
}
