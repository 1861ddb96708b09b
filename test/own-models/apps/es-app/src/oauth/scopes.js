import { tokens } from '../lib/store.js';
import { model } from './model.js';

export const known = new Set(['read', 'write']);
export const issued = () => tokens.length;
export const isLoaded = () => model !== undefined;
