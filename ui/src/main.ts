/** The window's beginning: host, settings, language, then the first screen. */
import { mount } from 'svelte';
import './styles/index.css';
import App from './app/App.svelte';
import { begin } from './app/begin';

await begin();
mount(App, { target: document.getElementById('app')! });
document.documentElement.dataset.ready = 'true';
