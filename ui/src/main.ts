/** The window's beginning: host, settings, language, then the first screen. */
import { mount } from 'svelte';
import './styles/index.css';
import { platform } from '$platform';
import App from './app/App.svelte';
import { begin } from './app/begin';
import { readScreens } from './app/screens.svelte';

await begin();
mount(App, { target: document.getElementById('app')! });
document.documentElement.dataset.ready = 'true';
if (!platform.projector) requestAnimationFrame(() => setTimeout(readScreens));
