import { tokens } from './data/store.js';

export const log = (what: string): string => `${what}: ${String(tokens.length)}`;
