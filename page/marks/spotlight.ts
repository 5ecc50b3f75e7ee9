// The box around the mark that is looked at, and the flash that leads the eye to it.
import { type Box, thickness } from './lines.ts';
import type { Pane } from './pane.ts';

const svgName = 'http://www.w3.org/2000/svg';

/** How long the words stay lit, and how fast the light goes, ms. */
const flashMs = { lit: 1_400, fading: 150 };

/** Space between letters and box, CSS px. */
const margin = 3;

const hue = '#d9480f';

export interface Spotlight {
  /** Draws the box around these, or removes it. */
  readonly draw: (pane: Pick<Pane, 'ground'> | undefined, boxes: readonly Box[]) => void;
  readonly flash: () => void;
}

function drawFrame(box: Box): string {
  const [left, top, right, bottom] = [box.left - margin, box.top - margin, box.right + margin, box.bottom + margin].map(
    Math.round,
  );
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}

export function createSpotlight(view: Window): Spotlight {
  let svg: SVGSVGElement | undefined;
  let path: SVGPathElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawn = '';

  function open(pane: Pick<Pane, 'ground'>): SVGPathElement {
    if (svg !== undefined && path !== undefined && svg.parentNode === pane.ground) return path;
    svg?.remove();
    const page = pane.ground.ownerDocument;
    svg = page.createElementNS(svgName, 'svg');
    svg.setAttribute('width', '1');
    svg.setAttribute('height', '1');
    svg.style.cssText = 'position:absolute;top:0;left:0;overflow:visible';
    path = page.createElementNS(svgName, 'path');
    path.setAttribute('stroke-width', String(thickness));
    path.setAttribute('stroke', hue);
    path.setAttribute('fill', hue);
    path.setAttribute('fill-opacity', '0');
    path.setAttribute('stroke-linejoin', 'round');
    svg.append(path);
    pane.ground.append(svg);
    drawn = '';
    return path;
  }

  return {
    draw: (pane, boxes) => {
      if (pane === undefined || boxes.length === 0) {
        svg?.remove();
        svg = undefined;
        return;
      }
      const data = boxes.map(drawFrame).join('');
      const frame = open(pane);
      if (data === drawn) return;
      drawn = data;
      frame.setAttribute('d', data);
    },
    flash: () => {
      clearTimeout(timer);
      const lit = path;
      if (lit === undefined) return;
      lit.setAttribute('fill-opacity', '0.28');
      timer = setTimeout(() => {
        lit.setAttribute('fill-opacity', '0');
        if (view.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
        lit.animate([{ fillOpacity: '0.28' }, { fillOpacity: '0' }], { duration: flashMs.fading });
      }, flashMs.lit);
    },
  };
}
