// Pages that measure what is not shown, which the browser works out only when somebody asks.
import type { Group, Probe } from '../probe.ts';

/** A probe that measures twice: the second time it finds what the first, or somebody before it, had worked out. */
function measureTwice(what: string, ask: Probe['ask']): Probe {
  return { does: `measures twice what stands ${what}`, ask };
}

export const folds: Group = {
  name: 'layout and scrolling',
  probes: [
    measureTwice('in a closed fold', () => {
      const measure = () =>
        [...document.querySelectorAll('.shut .name')].map((it) => JSON.stringify(it.getBoundingClientRect()));
      return [...measure(), ...measure()];
    }),
    measureTwice('where only a search would find it', () => {
      const measure = () =>
        [...document.querySelectorAll('.findable .name')].map((it) => JSON.stringify(it.getBoundingClientRect()));
      return [...measure(), ...measure()];
    }),
    measureTwice('in a part that is skipped for good', () => {
      const measure = () =>
        [...document.querySelectorAll('.locked .name')].map((it) => JSON.stringify(it.getBoundingClientRect()));
      return [...measure(), ...measure()];
    }),
    measureTwice('in a part that is skipped while it is far', () => {
      const measure = () =>
        [...document.querySelectorAll('.skipped .name')].map((it) => JSON.stringify(it.getBoundingClientRect()));
      return [...measure(), ...measure()];
    }),
  ],
};
