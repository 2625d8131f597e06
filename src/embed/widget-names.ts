export { WIDGETS } from '../widgets.js';
