import { addons } from 'storybook/manager-api';
import { nazorgTheme } from './theme.js';

addons.setConfig({ theme: nazorgTheme, sidebar: { showRoots: true } });
