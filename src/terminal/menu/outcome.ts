/** `back`: show the menu again. */
export type Outcome = 'done' | 'back';
