import type { Command } from './context.js';

export interface StartInput {
  readonly folder?: string;
}

export const start: Command<StartInput> = () => Promise.resolve(0);
