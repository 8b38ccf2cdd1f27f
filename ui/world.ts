/** The world's countries as small drawings for the map of members, made at build time from Natural Earth (public domain, by `world-atlas`). */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Point = [x: number, y: number];
interface Topology {
  transform: { scale: Point; translate: Point };
  arcs: Point[][];
  objects: { countries: { geometries: { id?: string; type: string; arcs: number[][] | number[][][] }[] } };
}
/** One country: its outline as an SVG path, and where its main part lies. */
interface Shape {
  path: string;
  box: [number, number, number, number];
}

/** Units a degree: a fiftieth is finer than a screen shows of a continent. */
const fine = 20;
/** How far a line may leave the coast, in units. */
const slack = 1.3;
/** Parts smaller than this are left out, unless they are all there is of a country. */
const least = 5;

/** Miller's cylindrical projection: familiar, and the north not as swollen as in Mercator's. */
function project([lon, lat]: Point): Point {
  return [Math.round((lon + 180) * fine), Math.round((90 - (225 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (0.4 * lat * Math.PI) / 180))) * fine)];
}

/** An arc of the topology: differences of integers, made degrees, then units. */
function unpack(arc: Point[], { scale, translate }: Topology['transform']): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => project([(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]));
}

/** Douglas and Peucker: keeps what a straight line would miss. Neighbours share arcs, so both get the same line. */
function simplify(points: Point[]): Point[] {
  if (points.length < 3) return points;
  const [a, b] = [points[0]!, points.at(-1)!];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  let far = 0;
  let at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = points[i]!;
    const away = length === 0 ? Math.hypot(x - a[0], y - a[1]) : Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length;
    if (away > far) [far, at] = [away, i];
  }
  if (far <= slack) return [a, b];
  return [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
}

/** A ring that crosses the antimeridian goes on beyond it instead of back across the whole map. */
function unrolled(ring: readonly Point[]): Point[] {
  const round = 360 * fine;
  let turns = 0;
  return ring.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - ring[i - 1]![0];
    turns += step > round / 2 ? -1 : step < -round / 2 ? 1 : 0;
    return [x + turns * round, y];
  });
}

function boxOf(points: readonly Point[]): Shape['box'] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
const size = ([x0, y0, x1, y1]: Shape['box']) => Math.max(x1 - x0, y1 - y0);

function drawn(ring: readonly Point[]): string {
  let [x, y] = ring[0]!;
  let path = `M${x} ${y}l`;
  for (const [nx, ny] of ring.slice(1)) {
    if (nx === x && ny === y) continue;
    path += `${nx - x} ${ny - y} `;
    [x, y] = [nx, ny];
  }
  return `${path.trimEnd()}z`;
}

/** Every country by its ISO code, and the land that has none. Antarctica belongs to no network. */
export function readWorld(topology: Topology, countries: string): { shapes: Record<string, Shape>; land: string } {
  const codes = new Map(countries.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')).map(([code, , numeric]) => [numeric, code] as const));
  const arcs = topology.arcs.map((arc) => simplify(unpack(arc, topology.transform)));
  const ringOf = (indexes: number[]) => indexes.flatMap((index, i) => (index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!).slice(i === 0 ? 0 : 1));
  const shapes: Record<string, Shape> = {};
  let land = '';
  for (const { id, type, arcs: parts } of topology.objects.countries.geometries) {
    if (id === '010') continue;
    const polygons = (type === 'Polygon' ? [parts] : parts) as number[][][];
    const rings = polygons.flatMap((polygon) => polygon.map(ringOf)).filter((ring) => ring.length > 2).map(unrolled).map((ring) => ({ ring, box: boxOf(ring) })).sort((a, b) => size(b.box) - size(a.box));
    const shown = rings.filter(({ box }, i) => i === 0 || size(box) >= least);
    const path = shown.map(({ ring }) => drawn(ring)).join('');
    const code = id && codes.get(id);
    // The first of a code is the country itself; others are islands far away.
    if (code && !shapes[code] && shown[0]) shapes[code] = { path, box: shown[0].box };
    else land += path;
  }
  return { shapes, land };
}

/** `import('virtual:world')` gives what `readWorld` gives, as a file of its own. */
export function world(atlas: URL, countries: URL): Plugin {
  const name = 'virtual:world';
  return {
    name: 'plenaria-world',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(readWorld(JSON.parse(readFileSync(atlas, 'utf8')) as Topology, readFileSync(countries, 'utf8'))))})` : undefined),
  };
}
