import world from 'virtual:world';
import { expect, it } from 'vitest';
import { fit, neighbour } from './map';

const { shapes, land } = world;
const middle = (code: string) => {
  const [x0, y0, x1, y1] = shapes[code]!.box;
  return { id: code, x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
};

it('every country of the region has its outline, the smallest islands too', () => {
  const region = 'AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE'.split(' ');
  for (const code of region) expect(shapes[code]?.path, code).toMatch(/^M\d+ \d+l[-\d ]+.*z$/);
  expect(land).not.toBe('');
});

it('the world is small enough to travel, and crosses no line of dates', () => {
  expect(JSON.stringify(world).length).toBeLessThan(200_000);
  for (const { box } of Object.values(shapes)) expect(box[2] - box[0]).toBeLessThan(4000);
});

it('what is shown holds every member with a margin', () => {
  const box = fit(['UY', 'BR'].map((code) => shapes[code]!.box));
  const [x0, , x1, y1] = shapes.BR!.box;
  expect(box[0]).toBeLessThan(x0);
  expect(box[2]).toBeGreaterThan(x1);
  expect(box[3]).toBeGreaterThan(y1);
  expect(fit([])[2]).toBe(7200);
});

it('an arrow goes to the nearest country that way', () => {
  const spots = ['UY', 'AR', 'BR', 'CL'].map(middle);
  expect(neighbour(spots, middle('AR'), 'ArrowLeft')?.id).toBe('CL');
  expect(neighbour(spots, middle('CL'), 'ArrowRight')?.id).toBe('AR');
  expect(neighbour(spots, middle('UY'), 'ArrowUp')?.id).toBe('BR');
  expect(neighbour(spots, middle('UY'), 'Enter')).toBeUndefined();
});
