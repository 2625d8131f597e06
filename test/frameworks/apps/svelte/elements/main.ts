import { mount } from 'svelte';
import Elements from './Elements.svelte';

const target = document.querySelector('main');
if (target) mount(Elements, { target });
