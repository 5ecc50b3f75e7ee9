// Draws lines in bands of the document, one vector path a band and look, and rewrites only what differs.
import { unseen } from './decoys.ts';
import { type Box, describeLine, drawLine, thickness } from './lines.ts';

/** Height of a band, CSS px. */
export const bandHeight = 2_000;

/** What nobody sees is painted all the same: a page that times its painting may not learn how much of it is seen. */
const faintest = 'rgb(128 128 128 / 0.4%)';

const svgName = 'http://www.w3.org/2000/svg';

export interface Drawn {
  readonly look: number;
  readonly boxes: readonly Box[];
}

export interface Tiles {
  /** Draws these and nothing else in a band. */
  readonly drawBand: (band: number, marks: readonly Drawn[]) => void;
  /** Bands that hold something. */
  readonly bands: () => Iterable<number>;
  /** The reader's own colours came into force, or went. */
  readonly setForced: (forced: boolean) => void;
  readonly clear: () => void;
}

interface Tile {
  readonly svg: SVGSVGElement;
  readonly paths: Map<number, { readonly path: SVGPathElement; data: string }>;
}

/** Which band a box is drawn in. */
export function bandOf(box: Box): number {
  return Math.floor(box.top / bandHeight);
}

/** @param ground  The element whose top left corner is the origin of all boxes. */
export function createTiles(ground: HTMLElement): Tiles {
  const page = ground.ownerDocument;
  const tiles = new Map<number, Tile>();
  let forced = false;

  function openTile(band: number): Tile {
    const known = tiles.get(band);
    if (known !== undefined) return known;
    const svg = page.createElementNS(svgName, 'svg');
    svg.setAttribute('width', '1');
    svg.setAttribute('height', '1');
    svg.style.cssText = `position:absolute;top:0;left:0;overflow:visible;transform:translateY(${band * bandHeight}px)`;
    ground.append(svg);
    const tile = { svg, paths: new Map() };
    tiles.set(band, tile);
    return tile;
  }

  function dress(path: SVGPathElement, look: number): void {
    if (look === unseen) {
      path.style.stroke = faintest;
      return;
    }
    const line = describeLine(look, forced);
    path.setAttribute('stroke', line.stroke);
    if (line.dashes !== undefined) path.setAttribute('stroke-dasharray', line.dashes);
    if (line.round) path.setAttribute('stroke-linecap', 'round');
  }

  function openPath(tile: Tile, look: number): { readonly path: SVGPathElement; data: string } {
    const known = tile.paths.get(look);
    if (known !== undefined) return known;
    const path = page.createElementNS(svgName, 'path');
    path.setAttribute('fill', 'none');
    path.setAttribute('stroke-width', String(thickness));
    dress(path, look);
    tile.svg.append(path);
    const entry = { path, data: '' };
    tile.paths.set(look, entry);
    return entry;
  }

  return {
    drawBand: (band, marks) => {
      const data = new Map<number, string>();
      for (const { look, boxes } of marks) {
        let lines = data.get(look) ?? '';
        for (const box of boxes) lines += drawLine(box, band * bandHeight);
        data.set(look, lines);
      }
      const tile = tiles.get(band);
      if (data.size === 0 && tile === undefined) return;
      if (data.size === 0 && tile !== undefined) {
        tile.svg.remove();
        tiles.delete(band);
        return;
      }
      const open = openTile(band);
      for (const look of open.paths.keys()) if (!data.has(look)) data.set(look, '');
      for (const [look, lines] of data) {
        const entry = openPath(open, look);
        if (entry.data === lines) continue;
        entry.data = lines;
        entry.path.setAttribute('d', lines);
      }
    },
    bands: () => [...tiles.keys()],
    setForced: (on) => {
      if (on === forced) return;
      forced = on;
      for (const tile of tiles.values()) for (const [look, { path }] of tile.paths) dress(path, look);
    },
    clear: () => {
      for (const tile of tiles.values()) tile.svg.remove();
      tiles.clear();
    },
  };
}
