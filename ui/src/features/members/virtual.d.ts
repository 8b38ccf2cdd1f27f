/** What `ui/world.ts` makes while building. */
declare module 'virtual:world' {
  const world: { shapes: Record<string, { path: string; box: [x0: number, y0: number, x1: number, y1: number] }>; land: string };
  export default world;
}
