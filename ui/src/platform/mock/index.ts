/** The host of unit tests and of `npm run dev` with `?mock`. Never part of a build. */
import { browserFullScreen } from '../full';
import type { Changed, Json, Platform } from '../types';
import kinds from './kinds.json';
import { pages } from './pages';
import { Store } from './store';

export function mockPlatform(): Platform {
  const listeners: ((changed: Changed) => void)[] = [];
  const store = new Store((changed) => listeners.forEach((listener) => listener(changed)));
  let open = !new URLSearchParams(location.search).has('closed');
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  function answer(name: string, input: any): Json {
    const [verb, ...rest] = name.split('_');
    const noun = rest.join('_');
    if (name === 'network_info') return open ? pages.info(store) : null;
    if (['open_network', 'create_network', 'create_sample'].includes(name)) return (open = true), pages.info(store);
    if (name === 'close_network') return (open = false), {};
    if (name === 'describe_records') return { kinds } as unknown as Json;
    if (name === 'list_countries') return pages.countries(store);
    if (name === 'get_records') return (input.refs as string[]).map((ref) => ({ kind: ref.split(':', 1)[0]!, ...store.get(ref.split(':', 1)[0]!, ref.slice(ref.indexOf(':') + 1)) })) as unknown as Json;
    if (name === 'undo') return store.undo();
    if (name === 'redo') return store.redo();
    if (name === 'edit_settings') return pages.settings(store, input);
    if (name === 'attach_document') return store.add('document', { fields: { name: { es: input.path.split('/').at(-1) }, about: input.about, file_name: input.path.split('/').at(-1), size: 12345, content: 'x' } }) as unknown as Json;
    if (name in pages) return (pages as unknown as Record<string, (store: Store, input: unknown) => Json>)[name]!(store, input);
    if (verb === 'list' && store.kindOf(noun)) return store.list(store.kindOf(noun)!, input) as unknown as Json;
    if (verb === 'get') return store.get(noun, input.id) as unknown as Json;
    if (verb === 'add') return store.add(noun, input) as unknown as Json;
    if (verb === 'edit') return store.edit(noun, input) as unknown as Json;
    if (verb === 'delete') return store.delete(noun, input.id);
    throw { code: 'unknown-command', message: `${name}?` };
  }
  return {
    kind: 'mock',
    projector: false,
    fullScreen: browserFullScreen,
    call: async <T,>(name: string, input: object) => structuredClone(answer(name, input)) as T,
    cancel: () => {},
    resource: (path) => `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fff"/><text x="60" y="120" font-size="24">${path}</text></svg>`)}`,
    onChanged: (listener) => void listeners.push(listener),
    onProgress: () => {},
    onDrop: () => {},
    onMenu: () => {},
    pickFile: async () => '/tmp/informe.pdf',
    pickFiles: async () => ['/tmp/informe.pdf'],
    pickFolder: async () => '/tmp',
    pickSave: async (_title, name) => `/tmp/${name}`,
    bundled: async () => ({ parts: [], texts: [] }) as never,
    openFile: async () => {},
    showFile: async () => {},
    temporary: async (name) => name,
  };
}
