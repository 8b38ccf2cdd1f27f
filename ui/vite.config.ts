/** How the window's web application is built, served while developing, and tested. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { texts } from './texts.ts';
import { world } from './world.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('./package.json'), 'utf8')) as { version: string };
const flagFolder = here('./node_modules/flag-icons/flags/4x3/');

/** The flags of ISO 3166-1 as files of their own (`flags/uy.svg`): fetched when shown, so none weighs on the bundle. The licences of what is shipped go along. */
function flags(): Plugin {
  return {
    name: 'plenaria-flags',
    configureServer(server) {
      server.middlewares.use('/flags/', (request, response, next) => {
        const file = flagFolder + (request.url ?? '').replace(/[^a-z.]/g, '');
        if (!existsSync(file) || !file.endsWith('.svg')) return next();
        response.setHeader('content-type', 'image/svg+xml');
        createReadStream(file).pipe(response);
      });
    },
    generateBundle() {
      for (const name of readdirSync(flagFolder).filter((n) => /^[a-z]{2}\.svg$/.test(n))) {
        this.emitFile({ type: 'asset', fileName: `flags/${name}`, source: readFileSync(flagFolder + name) });
      }
      const notices = {
        'flag-icons.txt': here('./node_modules/flag-icons/LICENSE'),
        'world-atlas.txt': here('./node_modules/world-atlas/LICENSE'),
        'lucide.txt': here('./src/shared/ICONS-LICENSE.txt'),
        'source-sans-3.txt': here('./src/styles/fonts/OFL-source-sans-3.txt'),
        'source-serif-4.txt': here('./src/styles/fonts/OFL-source-serif-4.txt'),
      };
      for (const [name, path] of Object.entries(notices)) {
        this.emitFile({ type: 'asset', fileName: `licenses/${name}`, source: readFileSync(path) });
      }
    },
  };
}

/** `PLENARIA_SERVE=http://127.0.0.1:N npm run dev -- --port M` develops over a running `serve`: the real core, changed screens at once. */
const serve = process.env.PLENARIA_SERVE;

export default defineConfig(({ command }) => ({
  plugins: [svelte(), flags(), texts(new URL('../locales/', import.meta.url)), world(new URL('./node_modules/world-atlas/countries-50m.json', import.meta.url), new URL('../crates/i18n/data/countries.tsv', import.meta.url))],
  base: './',
  // The in-memory platform is for developing and for unit tests; a build resolves it to nothing.
  define: { __MOCK__: JSON.stringify(command === 'serve' && !serve), __VERSION__: JSON.stringify(version) },
  resolve: {
    alias: {
      $app: here('./src/app'),
      $features: here('./src/features'),
      $generated: here('./src/generated'),
      $platform: here('./src/platform'),
      $shared: here('./src/shared'),
    },
    conditions: process.env.VITEST ? ['browser'] : undefined,
  },
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: ['..'] },
    proxy: serve ? Object.fromEntries(['/call', '/cancel', '/temporary', '/resource', '/events'].map((path) => [path, serve])) : undefined,
  },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, reportCompressedSize: true, assetsInlineLimit: 0 },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
}));
