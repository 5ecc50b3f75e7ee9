// Coming back to who is on the page finds it as it was left: the same place, the same name under the keys.
import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { View } from './panel-state.ts';

/** For the element that scrolls: every other screen begins at its top. */
export function usePlaces(view: View): { readonly ref: Ref<HTMLDivElement>; readonly onScroll: () => void } {
  const middle = useRef<HTMLDivElement>(null);
  const left = useRef<{ view: View; listTop: number }>({ view, listTop: 0 });
  const place = 'id' in view ? view.id : '';
  useLayoutEffect(() => {
    const from = left.current.view;
    left.current.view = view;
    if (middle.current === null) return;
    if (place !== '') {
      middle.current.scrollTop = 0;
      return;
    }
    middle.current.scrollTop = left.current.listTop;
    if ('id' in from) document.getElementById(`open-${from.id}`)?.focus({ preventScroll: true });
  }, [place]);
  return {
    ref: middle,
    onScroll() {
      if (place === '' && middle.current !== null) left.current.listTop = middle.current.scrollTop;
    },
  };
}
