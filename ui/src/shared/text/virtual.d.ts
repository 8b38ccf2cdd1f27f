/** What `ui/texts.ts` makes while building. */
declare module 'virtual:texts/*' {
  const entries: import('@fluent/bundle').FluentResource['body'];
  export default entries;
}
