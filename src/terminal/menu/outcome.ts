/** Whether the lesson goes on after a choice, or the menu is to be seen again. */
export type Outcome = 'done' | 'back';
