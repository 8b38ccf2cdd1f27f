/** What comes with the bundle beside its code, read when it is asked for. The same in every host: it is the page's own folder. */
export async function bundled<T>(name: string): Promise<T> {
  const answer = await fetch(`./${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as T;
}
