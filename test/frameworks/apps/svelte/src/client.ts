import { hydrate } from 'svelte';
import App from './App.svelte';

const main = document.querySelector('main');
if (main) hydrate(App, { target: main });
